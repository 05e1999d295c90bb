import { setTimeout as sleep } from 'node:timers/promises';
import { isGivenUp } from '../given-up';
import { answersOf } from '../invariants/i1-acknowledged-writes-stand';
import { ownCommand } from '../own-command';
import { until } from '../parts/until';
import type { Random } from '../random';
import type { Row } from '../row';
import type { Stack } from '../stack';

/** How long the load runs on after the base backup, and how far back from the end of that the restore goes. */
const AFTER_BACKUP_MS = [6_000, 12_000] as const;
const BACK_MS = [1_500, 5_000] as const;

const REACHED_LIMIT_MS = 30_000;

const MAILED = `select key from reminder where channel = 'mail' and state = 'sent'`;
const NOTICES = `select count(*)::int as n from notice`;
const HELD = `select count(*)::int as n from dispatch where state = 'dead' and last_error like '%restored%'`;

/** As docs/operations.md has it, in its order, before the apps start. */
const AFTERWARDS = [
  { name: 'restored', module: 'hold-unsure.command' },
  { name: 'reconcile', module: 'reconcile/command', args: ['--verify'] },
  { name: 'queue-rebuild', module: 'delivery/rebuild-queue.command' },
] as const;

const mailedOf = async ({ owner }: Stack) =>
  new Set((await owner.query<{ key: string }>(MAILED)).map(({ key }) => key));
const countOf = async ({ owner }: Stack, sql: string) => (await owner.query<{ n: number }>(sql))[0]?.n ?? 0;

/** The first connection to the new server may take its time on a busy machine. */
const reached = (owner: Stack['owner']) =>
  until(async () => (await owner.query('select 1', [], 5_000)).length === 1, REACHED_LIMIT_MS);

/** Everything ends, the database is made anew as it was at that moment, what the documents ask for is done, all starts. */
async function goBack(stack: Stack, random: Random): Promise<void> {
  const { apps, postgres, load, owner, ground, worker } = stack;
  const from = Date.now() - random.between(...BACK_MS);
  await Promise.all(apps.map((app) => (random.chance(0.5) ? app.kill() : app.stop())));
  const over = Date.now();
  const [mailed, notices] = [await mailedOf(stack), await countOf(stack, NOTICES)];
  await postgres.restoreTo(new Date(from));
  await reached(owner);
  const known = { mailed: await mailedOf(stack), answers: await answersOf(owner) };
  const span = { from, until: over, writes: 0, mailed: [], notices: 0 };
  const lost = load.ledger.acknowledged.filter(
    ({ answeredAt, personId, key }) =>
      isGivenUp(answeredAt, [span]) && !known.answers.has(`${personId} ${key}`),
  );
  stack.givenUp.push({
    ...span,
    writes: lost.length,
    mailed: [...mailed].filter((key) => !known.mailed.has(key)),
    notices: notices - (await countOf(stack, NOTICES)),
  });
  // The business clock is kept in the database, and went back with it. No clock does that.
  await load.pace.moveTo(new Date(load.time.now()));
  for (const command of AFTERWARDS) {
    const said = await ownCommand({ ...command, env: worker[0].env, home: ground.home });
    if (said.length > 0) throw new Error(said.join('\n'));
  }
  await Promise.all(apps.map((app) => app.restart()));
}

/**
 * What had been mailed before is mailed no more, whatever mail it would be a line of. A Message-ID is another matter: it is
 * made from person, day and number, and a later digest of the day may get the number of one that the database forgot.
 */
async function check(stack: Stack): Promise<string[]> {
  const { givenUp, smtp } = stack;
  const sent = await mailedOf(stack);
  const again = givenUp.flatMap(({ mailed }) => mailed.filter((key) => sent.has(key)));
  const repeated = smtp.taken.filter(({ at, messageId }) =>
    givenUp.some(
      (span) =>
        at > span.until && smtp.taken.some((one) => one.messageId === messageId && isGivenUp(one.at, [span])),
    ),
  );
  const sum = (of: (one: (typeof givenUp)[number]) => number) =>
    givenUp.reduce((total, one) => total + of(one), 0);
  stack.notes.add(
    `given up by ${givenUp.length} restores: ${sum(({ writes }) => writes)} acknowledged writes, ` +
      `${sum(({ notices }) => notices)} notices, and that ${sum(({ mailed }) => mailed.length)} reminders had been mailed; ` +
      `${await countOf(stack, HELD)} mails are held; ${repeated.length} later mails, with other lines, bear the Message-ID of a forgotten one`,
  );
  return again.map((key) => `${key} had been mailed before the restore, and was mailed again`);
}

export const restoreToMoment: Row = {
  id: 'F18',
  title: 'the database is restored from a base backup and its archived log, to a moment some seconds ago',
  floor: 5,
  backends: ['redis', 'postgres'],
  options: { postgres: { archive_mode: 'on' } },
  prepare: ({ postgres }) => postgres.keepLog(),
  async fault(stack, random) {
    await stack.postgres.backUp();
    await sleep(random.between(...AFTER_BACKUP_MS));
    await stack.load.pace.held(() => goBack(stack, random));
  },
  check,
};
