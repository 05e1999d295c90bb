import { isBeforeMail, SMTP_GRID, type SmtpMishap } from '../sinks/smtp-script';
import type { Random } from '../random';
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

const PER_CALL = 4;

/** Some that have not happened yet, in an order that the seed gives; once all have, any. */
function some({ happened }: Stack['smtp'], random: Random): SmtpMishap[] {
  const did = new Set(happened.map(({ stage, fault }) => `${stage} ${fault}`));
  const left = SMTP_GRID.filter(({ stage, fault }) => !did.has(`${stage} ${fault}`));
  return Array.from({ length: PER_CALL }, () => {
    const one = random.pick(left.length > 0 ? left : SMTP_GRID);
    if (left.length > 0) left.splice(left.indexOf(one), 1);
    return one;
  });
}

/** Every fault at every stage, twice over; several in one call. */
export const failingMailServer: Row = {
  id: 'F14',
  title: 'the mail server hangs, trickles, cuts, refuses or forgets to answer, at each stage',
  floor: 2 * Math.ceil(SMTP_GRID.length / PER_CALL),
  short: 6,
  per: PER_CALL,
  backends: ['redis', 'postgres'],
  options: { settleMs: SETTLE_MS },
  async fault({ smtp, load }, random) {
    const once = some(smtp, random);
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
