import { ResendDeadLetter } from '@app/application/delivery/resend-dead-letter';
import type { PersonId } from '@app/domain';
import { holdUnsure } from '../../apps/worker/src/hold-unsure.command';
import { workInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';
import { startSmtp, type TestSmtp } from '../support/smtp';
import { startWorker, type TestWorker } from '../support/worker';

describe('npm run restored', () => {
  let desk: Desk;
  let smtp: TestSmtp;
  let worker: TestWorker;
  let reporter: PersonId;

  beforeEach(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    smtp = await startSmtp();
    worker = await startWorker(desk.database, { SMTP_URL: smtp.url });
    reporter = desk.world.actor('reporter').personId;
    await workInHand(desk, { milestones: [{ title: '主体完工', dueOn: '2023-11-30' }] });
  });
  afterEach(async () => {
    await worker.close();
    await smtp.close();
    await desk.close();
  });

  const day = async () => {
    await worker.sweepDue.run();
    await worker.deliverInApp.run();
    await worker.assembleMail.run();
    await worker.sendMail.run();
  };
  /** Mails that remind of the milestone. */
  const reminded = () =>
    smtp.mails.filter(({ to, text }) => to === 'reporter@a.test' && text.includes('主体完工'));
  const dead = () =>
    desk.sql(
      `select md5(jurisdiction_id::text || key)::uuid as id, last_error from dispatch where state = 'dead' and person_id = $1`,
      [reporter],
    );

  it('mails nothing that may have gone out before, by day or by night, and later what falls due later', async () => {
    await desk.at('2023-11-16T20:00+08:00');
    expect((await holdUnsure(worker.app)).digests).toBeGreaterThan(0);
    await desk.at('2023-11-17T09:00:01+08:00');
    await day();
    expect(reminded()).toEqual([]);
    expect(await desk.sql('select from notice where person_id = $1', [reporter])).not.toEqual([]);
    await desk.at('2023-11-23T09:00:01+08:00');
    await day();
    expect(reminded()).toHaveLength(1);
  });

  it('leaves it to the administrator to send it again', async () => {
    await desk.at('2023-11-16T09:00:01+08:00');
    await holdUnsure(worker.app);
    const [letter] = await dead();
    expect(letter.last_error).toMatch(/restored/);
    await new ResendDeadLetter(desk.db).execute(letter.id, desk.world.actor('admin'));
    await day();
    expect(reminded()).toHaveLength(1);
    expect(await dead()).toEqual([]);
  });

  it('holds nothing where nothing is due, and the second time nothing more', async () => {
    expect(await holdUnsure(worker.app)).toEqual({ digests: 0, messages: 0 });
    await desk.at('2023-11-16T09:00:01+08:00');
    await holdUnsure(worker.app);
    expect(await holdUnsure(worker.app)).toEqual({ digests: 0, messages: 0 });
  });

  it('names a mail by what is in it: the same mail again has the same Message-ID, another of that number another', async () => {
    const made = async () => {
      await worker.sweepDue.run();
      await worker.assembleMail.run();
      return (await desk.sql('select key, message_id from dispatch where person_id = $1', [reporter]))[0];
    };
    const forget = () =>
      desk.sql(`with gone as (delete from dispatch_item returning reminder_key), emptied as (delete from dispatch)
                update reminder set state = 'pending' where key in (select reminder_key from gone)`);
    await desk.at('2023-11-16T09:00:01+08:00');
    const first = await made();
    await forget();
    expect(await made()).toEqual(first);
    await forget();
    await workInHand(desk, { number: '4', milestones: [{ title: '竣工', dueOn: '2023-11-16' }] });
    const other = await made();
    expect(other.key).toBe(first.key);
    expect(other.message_id).not.toBe(first.message_id);
    expect(other.message_id).toMatch(/^<[0-9a-f]{40}@[^@>]+>$/);
  });
});
