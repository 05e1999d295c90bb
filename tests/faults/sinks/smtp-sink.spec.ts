import { createMailer, type Mailer, MailFault } from '@app/platform/mail';
import { SMTP_GRID, type SmtpMishap } from './smtp-script';
import { until } from '../../support/until';
import { SmtpSink } from './smtp-sink';

const QUICK = SMTP_GRID.filter(({ fault }) => fault !== 'hang' && fault !== 'trickle');

describe('a mail server that fails as it is told to', () => {
  let sink: SmtpSink;
  let mailer: Mailer;

  beforeEach(async () => {
    sink = await SmtpSink.open();
    mailer = createMailer({ SMTP_URL: sink.url, MAIL_FROM: 'luoshi@a.test' });
  });
  afterEach(async () => {
    mailer.close();
    await sink.close();
  });

  const send = (messageId: string) =>
    mailer
      .send({
        messageId,
        to: { name: '某人', address: 'somebody@a.test' },
        subject: '落实',
        text: '要办\n.\n',
        html: '<p>要办</p>',
      })
      .then(
        () => 'sent' as const,
        (error: unknown) => (error instanceof MailFault && error.permanent ? 'refused' : 'later'),
      );

  it('takes mails over one connection and remembers them', async () => {
    expect([await send('<1@a>'), await send('<2@a>'), await send('<2@a>')]).toEqual(['sent', 'sent', 'sent']);
    expect(sink.taken[0]).toMatchObject({ messageId: '<1@a>', to: 'somebody@a.test', told: true });
    expect([...sink.timesTaken()]).toEqual([
      ['<1@a>', 1],
      ['<2@a>', 2],
    ]);
  });

  it.each(QUICK)('$stage: $fault', async (mishap) => {
    sink.plan([mishap]);
    expect(await send('<1@a>')).toBe(expected(mishap));
    expect(sink.happened).toMatchObject([mishap]);
    expect(sink.taken.map(({ told }) => told)).toEqual(toldOf(mishap));
    expect(await send('<1@a>')).toBe('sent');
    expect(sink.left).toEqual([]);
  });

  /** What the mailer makes of it: a refusal of this mail is final; who is cut before the greeting dials again at once. */
  function expected({ stage, fault }: SmtpMishap): 'sent' | 'refused' | 'later' {
    if (fault === '250, cut' || (stage === 'greeting' && fault === 'cut')) return 'sent';
    return fault === '5xx' && stage !== 'greeting' && stage !== 'ehlo' ? 'refused' : 'later';
  }

  /** Whether the sender was told of each time the mail was taken, at the first try. */
  function toldOf({ stage, fault }: SmtpMishap): boolean[] {
    if (fault === 'taken, cut') return [false];
    return fault === '250, cut' || (stage === 'greeting' && fault === 'cut') ? [true] : [];
  }

  it('hangs where it is told to, and nothing else does', async () => {
    sink.plan([{ stage: 'rcpt', fault: 'hang' }]);
    const hanging = send('<1@a>');
    await until(async () => sink.happened.length > 0);
    expect(await send('<2@a>')).toBe('sent');
    sink.cutAll();
    expect(await hanging).toBe('later');
  });

  it('trickles, and the mailer gives up by itself and has nothing left to send', async () => {
    mailer.close();
    mailer = createMailer({ SMTP_URL: sink.url, MAIL_FROM: 'luoshi@a.test' }, undefined, 700);
    // As many as the mailer has connections.
    sink.plan(Array.from({ length: 4 }, () => ({ stage: 'rcpt', fault: 'trickle' })));
    const given = await Promise.all(['<1@a>', '<2@a>', '<3@a>', '<4@a>'].map(send));
    expect(given).toEqual(Array.from({ length: 4 }, () => 'later'));
    expect(await send('<5@a>')).toBe('sent');
    expect([...sink.timesTaken().keys()]).toEqual(['<5@a>']);
  });

  it('greylists: refused the first time, taken the second', async () => {
    sink.greylist();
    expect([await send('<1@a>'), await send('<1@a>')]).toEqual(['later', 'sent']);
  });
});
