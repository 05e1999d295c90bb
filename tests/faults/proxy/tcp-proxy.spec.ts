import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../../support/until';
import { TcpProxy } from './tcp-proxy';

describe('a line that misbehaves', () => {
  let servers: Server[];
  let clients: Socket[];
  let proxy: TcpProxy;

  beforeEach(async () => {
    servers = [];
    clients = [];
    proxy = await TcpProxy.open(await echo(''));
  });
  afterEach(async () => {
    for (const client of clients) client.destroy();
    await proxy.close();
    for (const server of servers) server.close();
  });

  /** Answers with what it was told, under its name. */
  async function echo(name: string): Promise<number> {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (piece) => socket.write(`${name}${piece.toString()}`));
    }).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  }

  async function dial() {
    const socket = connect(proxy.port, '127.0.0.1');
    clients.push(socket);
    const got: string[] = [];
    const fault = { code: '' };
    socket.on('data', (piece) => got.push(piece.toString()));
    socket.on('error', (error) => (fault.code = (error as NodeJS.ErrnoException).code ?? ''));
    await once(socket, 'connect');
    const ask = async (text: string) => {
      const before = got.length;
      socket.write(text);
      await until(async () => got.length > before || socket.closed);
      return got.slice(before).join('');
    };
    return { socket, got, fault, ask };
  }

  it('passes on what it is given, both ways, and the end of it', async () => {
    const { ask, socket } = await dial();
    expect(await ask('hello')).toBe('hello');
    socket.end();
    await until(async () => socket.closed);
    await until(async () => proxy.open === 0);
  });

  it('passes many bytes in their order', async () => {
    const { socket, got } = await dial();
    const text = Array.from({ length: 200_000 }, (_, at) => `${at},`).join('');
    socket.write(text);
    await until(async () => got.join('').length === text.length);
    expect(got.join('')).toBe(text);
  });

  it('cut: ends what stands and lets nobody in until it is mended', async () => {
    const standing = await dial();
    proxy.set({ kind: 'cut' });
    await until(async () => standing.socket.closed);
    expect(await (await dial()).ask('hello')).toBe('');
    proxy.set({ kind: 'none' });
    expect(await (await dial()).ask('hello')).toBe('hello');
  });

  it('reset: the client reads ECONNRESET, and the next gets through', async () => {
    const { socket, fault, ask } = await dial();
    await ask('hello');
    proxy.resetAll();
    await until(async () => socket.closed);
    expect(fault.code).toBe('ECONNRESET');
    expect(await (await dial()).ask('hello')).toBe('hello');
  });

  it('black hole: nothing comes and nobody is told; what was said is heard when it is over', async () => {
    const { socket, got, ask } = await dial();
    await ask('one');
    proxy.set({ kind: 'black hole' });
    socket.write('two');
    await sleep(100);
    expect(got).toEqual(['one']);
    expect(socket.closed).toBe(false);
    proxy.set({ kind: 'none' });
    await until(async () => got.length === 2);
    expect(got[1]).toBe('two');
  });

  it('latency: an answer takes the way there and back', async () => {
    const { ask } = await dial();
    proxy.set({ kind: 'latency', ms: 100 });
    const started = performance.now();
    expect(await ask('hello')).toBe('hello');
    expect(performance.now() - started).toBeGreaterThan(190);
  });

  it('throttle: many bytes take their time', async () => {
    const { ask } = await dial();
    proxy.set({ kind: 'throttle', bytesPerSecond: 10_000 });
    const started = performance.now();
    await ask('x'.repeat(1_000));
    expect(performance.now() - started).toBeGreaterThan(190);
  });

  it('reset after: breaks off in the middle of an answer', async () => {
    proxy.set({ kind: 'reset after', bytes: 5 });
    const { ask, socket, fault } = await dial();
    expect(await ask('four')).toBe('four');
    expect(await ask('more')).toBe('');
    await until(async () => socket.closed);
    expect(fault.code).toBe('ECONNRESET');
  });

  it('half-open: the server forgets, the client writes into silence', async () => {
    const { socket, got, ask } = await dial();
    await ask('one');
    proxy.halfOpen();
    socket.write('two');
    await sleep(100);
    expect({ got, closed: socket.closed }).toEqual({ got: ['one'], closed: false });
    expect(await (await dial()).ask('hello')).toBe('hello');
  });

  it('turns to another server under the same port, as an address that moves', async () => {
    const standing = await dial();
    proxy.turnTo(await echo('second '));
    await until(async () => standing.socket.closed);
    expect(await (await dial()).ask('hello')).toBe('second hello');
  });

  it('leaves with the old server who is not cut', async () => {
    const standing = await dial();
    await standing.ask('hello');
    proxy.turnTo(await echo('second '), 'keep');
    expect(await standing.ask('hello')).toBe('hello');
  });
});
