/** One event of the stream; the server's sign of life has an id alone. */
export interface ServerEvent {
  readonly id: string | null;
  readonly name: string;
  readonly data: string;
  /** Milliseconds after which the server wants to be asked again, where it said so. */
  readonly retry: number | null;
}

/** Reads `text/event-stream` as it arrives. It is read by hand, for EventSource can go on nowhere but in its own tab. */
export async function* serverEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) yield eventOf(block);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

export function eventOf(block: string): ServerEvent {
  const fields = block.split('\n').map((line) => /^(\w+): ?(.*)$/.exec(line));
  const all = (name: string) => fields.flatMap((field) => (field?.[1] === name ? [field[2] ?? ''] : []));
  const retry = Number(all('retry')[0] ?? Number.NaN);
  return {
    id: all('id')[0] ?? null,
    name: all('event')[0] ?? 'message',
    data: all('data').join('\n'),
    retry: Number.isFinite(retry) ? retry : null,
  };
}
