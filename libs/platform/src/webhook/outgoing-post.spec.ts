import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AllowedHosts } from './allowed-hosts';
import { OutgoingPost, PostFault } from './outgoing-post';

const LIMITS = { timeMs: 400, bodyBytes: 1_000 };

describe('a message that goes out', () => {
  let server: Server;
  let answer: RequestListener;
  let asked: string[];
  let url: string;
  let outgoing: OutgoingPost;

  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push(`${request.headers.host} ${request.url}`);
      answer(request, response);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    outgoing = new OutgoingPost(new AllowedHosts(`${url},localhost,127.0.0.1`), LIMITS);
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });

  const send = (to = `${url}/in`) => outgoing.send({ url: to, headers: { 'x-a': 'b' }, body: '件' });
  const fault = (to?: string) =>
    send(to).then(
      () => null,
      (error: unknown) => error,
    );

  it('brings its body and headers whole, and the answer back', async () => {
    const got: string[] = [];
    answer = (request, response) => {
      request.on('data', (chunk: Buffer) => got.push(chunk.toString('utf8')));
      request.on('end', () => {
        got.push(String(request.headers['x-a']));
        response.writeHead(202, { 'retry-after': '7' }).end('done');
      });
    };
    expect(await send()).toEqual({ status: 202, asked: 7, text: 'done' });
    expect(got).toEqual(['件', 'b']);
  });

  it('follows no redirect', async () => {
    answer = (_request, response) => response.writeHead(302, { location: '/other' }).end();
    expect(await send()).toMatchObject({ status: 302 });
    expect(asked).toHaveLength(1);
  });

  it('reads so much of an endless answer and cuts the connection; its status counts', async () => {
    let cut: () => void;
    const closed = new Promise<void>((resolve) => (cut = resolve));
    answer = (_request, response) => {
      response.writeHead(200);
      const pour = () => void (response.write('x'.repeat(10_000)) || undefined);
      response.on('drain', pour).on('close', () => cut());
      pour();
      pour();
    };
    expect(await send()).toEqual({ status: 200, asked: null, text: 'x'.repeat(1_000) });
    await closed;
  });

  it('counts an answer whose body never ends coming by its status, when the time is over', async () => {
    answer = (_request, response) => void response.writeHead(200).write('begun');
    expect(await send()).toEqual({ status: 200, asked: null, text: 'begun' });
  });

  it.each([
    ['says nothing', () => undefined],
    [
      'sends its headers for ever',
      ({ socket }) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        const more = setInterval(() => socket.write('x-wait: 1\r\n'), 50);
        socket.on('close', () => clearInterval(more));
      },
    ],
  ] as [string, RequestListener][])(
    'is given up in time where the other side %s',
    async (_what, listener) => {
      answer = listener;
      expect(await fault()).toMatchObject({ message: 'no answer within 0.4 seconds', refused: false });
    },
  );

  it.each([
    ['resets', ({ socket }) => socket.resetAndDestroy()],
    ['closes', ({ socket }) => socket.end()],
    ['talks nonsense', ({ socket }) => socket.end('SSH-2.0-x\r\n')],
    [
      'switches the protocol',
      ({ socket }) => socket.end('HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
    ],
  ] as [string, RequestListener][])('is a fault where the other side %s', async (_what, listener) => {
    answer = listener;
    const error = await fault();
    expect(error).toBeInstanceOf(PostFault);
    expect(error).toMatchObject({ refused: false });
  });

  it.each([
    ['a host that is not on the list', 'https://example.com/in?key=1'],
    ['another port', 'http://127.0.0.1:1/in'],
    ['an allowed name that leads to this machine', 'https://localhost/in?key=1'],
    ['an allowed number that is this machine', 'https://127.0.0.1/in'],
  ])('does not leave for %s, and says so without the address’s query', async (_what, to) => {
    const error = await fault(to);
    expect(error).toMatchObject({ refused: true });
    expect(String(error)).not.toContain('key=1');
    expect(asked).toEqual([]);
  });

  it('is no fault of ours where the name is not known', async () => {
    const lost = new OutgoingPost(new AllowedHosts('nowhere.invalid'), LIMITS);
    await expect(lost.send({ url: 'https://nowhere.invalid/', headers: {}, body: '' })).rejects.toMatchObject(
      { refused: false },
    );
  });
});
