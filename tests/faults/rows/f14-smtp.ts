import { isBeforeMail, SMTP_GRID, type SmtpMishap } from '../sinks/smtp-script';
import type { Row } from '../row';
import type { Stack } from '../stack';
import { until } from '../parts/until';

/** As long as the slowest mishap holds a mail back, and some that wait behind it. */
const HAPPENS_WITHIN_MS = 45_000;
/** A digest that was put off comes again after a minute, then after two. */
const SETTLE_MS = 240_000;

const UNPLANNED = `
  select message_id as id, last_error as error from dispatch where state = 'dead'`;

/** A mail that was refused for good is dead, with the reason, and nothing else is. */
async function deadAreRefused({ owner, smtp }: Stack): Promise<string[]> {
  const dead = await owner.query<{ id: string; error: string | null }>(UNPLANNED);
  const refused = smtp.happened.filter((one) => one.fault === '5xx' && !isBeforeMail(one));
  const unexplained = dead.filter(({ error }) => !error);
  return [
    ...(dead.length > refused.length
      ? [`${dead.length} mails are dead, and only ${refused.length} were refused for good`]
      : []),
    ...unexplained.map(({ id }) => `${id} is dead without a reason`),
    ...smtp.left.map(({ stage, fault }) => `never happened: ${fault} at ${stage}`),
  ];
}

/** One that was told of its mail has no reason to send it again. */
function repeatedWithoutCause({ smtp }: Stack): string[] {
  const told = new Map<string, number>();
  for (const { messageId, told: was } of smtp.taken)
    if (was) told.set(messageId, (told.get(messageId) ?? 0) + 1);
  return [...told]
    .filter(([, times]) => times > 1)
    .map(([id, times]) => `${id} was taken and confirmed ${times} times`);
}

/**
 * Every fault at every stage, in an order of its own each time, several a fault of the run: as many as it takes until
 * the whole grid has happened once.
 */
export const failingMailServer: Row = {
  id: 'F14',
  title: 'the mail server hangs, trickles, cuts, refuses or forgets to answer, at each stage',
  floor: SMTP_GRID.length,
  short: 6,
  backends: ['redis', 'postgres'],
  options: { settleMs: SETTLE_MS },
  async fault({ smtp, load }, random) {
    const once: SmtpMishap[] = [0, 1, 2, 3].map(() => random.pick(SMTP_GRID));
    // Those before the mail need a connection anew.
    if (once.some(isBeforeMail)) smtp.cutAll();
    smtp.plan(once);
    load.pace.hasten();
    await until(() => smtp.left.length === 0, HAPPENS_WITHIN_MS, 100);
  },
  async check(stack) {
    return [...(await deadAreRefused(stack)), ...repeatedWithoutCause(stack)];
  },
};
