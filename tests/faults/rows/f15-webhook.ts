import { openDataSource } from '@app/db/data-source';
import { Db } from '@app/db/db';
import type { ReceiverId, WebhookTopic } from '@app/domain';
import { newSigningSecret } from '@app/platform/webhook/signature';
import { WEBHOOK_FAULTS } from '../sinks/webhook-script';
import { WELL } from '../sinks/webhook-sink';
import { until } from '../parts/until';
import type { Row } from '../row';
import type { Stack } from '../stack';

const TOPICS: readonly WebhookTopic[] = ['progress_reported', 'extension_requested', 'slip_issued'];
/** Long enough for one that hangs until its sender gives it up, and for what is tried again. */
const HAPPENS_WITHIN_MS = 30_000;
/** A receiver that failed often is left alone for a minute, then for two; a message waits longer each time. */
const SETTLE_MS = 420_000;
/** What a sender may read of an answer before it cuts it, with what lies in buffers on the way. */
const READ_AT_MOST = 8 * 1024 * 1024;

/** One receiver that is always well, and one that misbehaves. */
export async function setUpReceivers({ ground, webhook }: Stack): Promise<void> {
  const source = await openDataSource(ground.urls().apiUrl, { poolSize: 1, statementTimeout: 10_000 });
  try {
    await new Db(source).transaction(ground.founding.town, async (tx) => {
      for (const [name, path] of [
        ['well', WELL],
        ['ill', '/ill'],
      ] as const)
        await tx.receivers.insert(tx.newId<ReceiverId>(), {
          kind: 'webhook',
          name,
          url: `${webhook.url}${path}`,
          topics: TOPICS,
          departmentId: null,
          secret: newSigningSecret(),
        });
    });
  } finally {
    await source.destroy();
  }
}

const UNSENT = `
  select d.key, d.state, d.last_error as error from delivery d where d.state <> 'sent'`;
const EXPECTED = `
  select (select count(*)::int from event where kind = any($1::text[])) as events,
         (select count(*)::int from delivery d join receiver r on r.id = d.receiver_id and r.name = 'well') as well,
         (select count(*)::int from delivery d join receiver r on r.id = d.receiver_id and r.name = 'ill') as ill`;

/** Every event became a message to each receiver, and each message arrived. */
export async function allArrived({ owner, webhook }: Stack): Promise<string[]> {
  const unsent = await owner.query<{ key: string; state: string; error: string | null }>(UNSENT);
  const [rows] = await owner.query<{ events: number; well: number; ill: number }>(EXPECTED, [TOPICS]);
  const { events = 0, well = 0, ill = 0 } = rows ?? {};
  const taken = webhook.timesTaken();
  return [
    ...unsent.map(({ key, state, error }) => `${key} is ${state}: ${error}`),
    ...(well === events && ill === events ? [] : [`${events} events, deliveries ${well} and ${ill}`]),
    ...(taken.size === well + ill ? [] : [`${well + ill} deliveries, ${taken.size} of them arrived`]),
  ];
}

async function check(stack: Stack): Promise<string[]> {
  const { webhook } = stack;
  const well = webhook.deliveries.filter(({ path }) => path === WELL);
  const wellTwice = well.length - new Set(well.map(({ id }) => id)).size;
  const poured = webhook.deliveries.filter(({ act }) => act === 'endless body').length * READ_AT_MOST;
  return [
    ...(await allArrived(stack)),
    ...(wellTwice === 0 ? [] : [`the well receiver had ${wellTwice} too many`]),
    ...(webhook.bytesSent <= poured ? [] : [`${webhook.bytesSent} bytes of endless answers were read`]),
  ];
}

export const failingReceiver: Row = {
  id: 'F15',
  title: 'a receiver answers 5xx, hangs, pours without end, redirects in a ring, or resets; another is well',
  floor: 30,
  backends: ['redis', 'postgres'],
  options: { settleMs: SETTLE_MS },
  prepare: setUpReceivers,
  async fault({ webhook, load }, random) {
    webhook.plan([random.pick(WEBHOOK_FAULTS), ...(random.chance(0.5) ? [random.pick(WEBHOOK_FAULTS)] : [])]);
    load.pace.hasten();
    await until(() => webhook.left.length === 0, HAPPENS_WITHIN_MS, 100);
  },
  check,
};
