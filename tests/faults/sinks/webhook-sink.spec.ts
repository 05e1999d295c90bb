import { WebhookSink } from './webhook-sink';

describe('a receiver that misbehaves as it is told to', () => {
  let sink: WebhookSink;

  beforeEach(async () => {
    sink = await WebhookSink.open();
  });
  afterEach(() => sink.close());

  const post = (id: string, limitMs = 10_000) =>
    fetch(`${sink.url}/hook`, {
      method: 'POST',
      headers: { 'webhook-id': id },
      body: '{"a":"文"}',
      redirect: 'manual',
      signal: AbortSignal.timeout(limitMs),
    });
  const fate = (work: Promise<Response>) =>
    work.then(
      async (response) => (await response.text().catch(() => 'broken off'), response.status),
      (error: Error) => error.name,
    );

  it('takes deliveries and counts repetitions', async () => {
    await post('a');
    await post('b');
    await post('b');
    expect([...sink.timesTaken()]).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(sink.deliveries[0]).toMatchObject({ id: 'a', path: '/hook', body: '{"a":"文"}' });
  });

  it.each([
    [500, 500],
    [410, 410],
    ['busy', 429],
    ['redirect', 302],
    ['hang', 'TimeoutError'],
    ['slow head', 'TimeoutError'],
    ['reset', 'TypeError'],
    ['taken, reset', 'TypeError'],
  ] as const)('%s: the sender sees %s, once', async (act, seen) => {
    sink.plan([act]);
    expect(await fate(post('a', seen === 'TimeoutError' ? 400 : undefined))).toBe(seen);
    expect(sink.timesTaken().get('a') ?? 0).toBe(act === 'taken, reset' ? 1 : 0);
    expect(await fate(post('a'))).toBe(200);
  });

  it('pours out a body for as long as somebody reads', async () => {
    sink.plan(['endless body']);
    const response = await post('a');
    const reader = response.body!.getReader();
    for (let read = 0; read < 1_000_000; read += (await reader.read()).value?.length ?? 0);
    await reader.cancel();
    expect(sink.bytesSent).toBeGreaterThan(1_000_000);
  });
});
