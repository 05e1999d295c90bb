import { instantAt } from '@app/domain';
import { BULK_FIRES_AT } from '../load/founding';
import { until } from '../parts/until';
import type { Row } from '../row';
import type { Stack } from '../stack';

/** Each is one for the inbox and one by mail: 20,000 reminders. */
const BULK = 10_000;
/** The product sets one alarm for all that fall due together; the queue is to hold as many as there are reminders. */
const ALARMS = 20_000;
const FLUSHES = 5;
const SET_LIMIT_MS = 30_000;

const DELAYED = 'bull:wake-ups:delayed';
const BULK_SENT = `
  select count(*)::int as n from reminder r where channel = 'in_app' and state = 'sent' and due_at = $1::timestamptz`;

/** The moment at which everything that was pending all the while falls due. */
const bulkMoment = ({ ground: { founding } }: Stack) =>
  instantAt(founding.begin, BULK_FIRES_AT, founding.calendar.zone);

/** Five flushes a fault, each of a queue that was filled again; then everything that was pending falls due at once. */
export const flushAll: Row = {
  id: 'F4',
  title: 'FLUSHALL with 20,000 pending, which fall due together at the end',
  floor: 10,
  short: 1,
  per: FLUSHES,
  options: { bulk: BULK, settleMs: 240_000 },
  async fault({ alarms, load, redis, ground }) {
    await load.pace.held(async () => {
      for (let n = 0; n < FLUSHES; n++) {
        await alarms.set();
        await alarms.fill(ALARMS, ground.founding.town.jurisdictionId);
        const stand = () => redis.ask((client) => client.zcard(DELAYED));
        if (!(await until(async () => (await stand()) >= ALARMS, SET_LIMIT_MS)))
          throw new Error(`only ${await stand()} alarms stand in the queue`);
        await redis.ask((client) => client.flushall());
      }
    });
  },
  finish: async (stack) => stack.load.pace.moveTo(new Date(bulkMoment(stack).getTime() + 1_000)),
  async check(stack) {
    const [row] = await stack.owner.query<{ n: number }>(BULK_SENT, [bulkMoment(stack).toISOString()]);
    return (row?.n ?? 0) >= BULK ? [] : [`of ${BULK} notices that were pending ${row?.n} were sent`];
  },
};
