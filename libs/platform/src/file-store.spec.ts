import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { LocalFileStore } from './file-store';

const FOLDER = '00000000-0000-7000-8000-000000000001';
const OTHER = '00000000-0000-7000-8000-000000000002';
const HASH = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';

describe('files kept by their hash', () => {
  let root: string;
  let store: LocalFileStore;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'luoshi-files-'));
    store = new LocalFileStore(join(root, 'evidence'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const receive = () => store.receive(Readable.from([Buffer.from('hel'), Buffer.from('lo')]));
  const kept = async () => {
    const all = [];
    for await (const file of store.list()) all.push(file);
    return all;
  };

  it('are read again from their own folder and no other', async () => {
    const file = await receive();
    expect(file).toMatchObject({ size: 5, sha256: HASH });
    await store.keep(file, FOLDER);
    await file.discard();
    expect(await text((await store.read(FOLDER, HASH))!)).toBe('hello');
    expect(await store.read(OTHER, HASH)).toBeNull();
    expect(await kept()).toMatchObject([{ folder: FOLDER, sha256: HASH }]);
    await store.remove(FOLDER, HASH);
    expect(await kept()).toEqual([]);
  });

  it('leave nothing when they break off or are discarded', async () => {
    const broken = new Readable({ read: () => undefined });
    const receiving = store.receive(broken);
    broken.push('hel');
    broken.destroy(new Error('gone'));
    await expect(receiving).rejects.toThrow('gone');
    await (await receive()).discard();
    expect(readdirSync(join(root, 'evidence', 'incoming'))).toEqual([]);
  });

  it('are cleared away when nobody kept them', async () => {
    const { path } = await receive();
    await store.clearReceived(new Date('2020-01-01'));
    expect(readdirSync(join(root, 'evidence', 'incoming'))).toHaveLength(1);
    utimesSync(path, 1, 1);
    await store.clearReceived(new Date('2020-01-01'));
    expect(readdirSync(join(root, 'evidence', 'incoming'))).toEqual([]);
  });

  it.each([
    ['a folder that climbs', '../../../../etc/00000000000000000000', HASH],
    ['a hash that is none', FOLDER, '../../etc/passwd'],
  ])('have no place for %s', async (_, folder, hash) => {
    await expect(store.read(folder, hash)).rejects.toThrow('no place');
  });
});
