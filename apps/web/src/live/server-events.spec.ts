import { eventOf, serverEvents } from './server-events';

describe('an event of the stream', () => {
  it.each([
    ['retry: 1500', { id: null, name: 'message', data: '', retry: 1500 }],
    [':', { id: null, name: 'message', data: '', retry: null }],
    [':\nid: 12.3:4:', { id: '12.3:4:', name: 'message', data: '', retry: null }],
    [
      'id: 9.1:2:\nevent: inbox\ndata: {"unread":3}',
      { id: '9.1:2:', name: 'inbox', data: '{"unread":3}', retry: null },
    ],
  ])('%j', (block, event) => {
    expect(eventOf(block)).toEqual(event);
  });

  it('is put together from whatever pieces arrive', async () => {
    const bytes = new TextEncoder().encode('event: inbox\ndata: {"a":"件"}\n\n:\nid: 7.1:1:\n\nevent: res');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const seen: string[] = [];
    for await (const { name, data, id } of serverEvents(body)) seen.push(`${name} ${data} ${id ?? ''}`);
    expect(seen).toEqual(['inbox {"a":"件"} ', 'message  7.1:1:']);
  });
});
