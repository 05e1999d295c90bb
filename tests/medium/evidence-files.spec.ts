import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { AddEvidence } from '@app/application/evidence/add-evidence';
import { TidyFiles } from '@app/application/evidence/tidy-files';
import { LocalFileStore } from '@app/platform/file-store';
import { type WorkInHand, workInHand } from '../support/commitment';
import { type Desk, openDesk, outcome } from '../support/desk';
import { pdf } from '../support/files';

const NOBODYS = '00000000-0000-7000-8000-000000000000';
const DAY = 24 * 3600 * 1000;

describe('files without evidence', () => {
  const directory = mkdtempSync(join(tmpdir(), 'luoshi-tidy-'));
  const files = new LocalFileStore(directory);
  let desk: Desk;
  let work: WorkInHand;
  let tidy: TidyFiles;

  beforeAll(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    work = await workInHand(desk);
    tidy = new TidyFiles(desk.db, files);
  });
  afterAll(async () => {
    await desk?.close();
    rmSync(directory, { recursive: true });
  });

  const receive = (text: string) => files.receive(Readable.from([pdf(text)]));
  const add = async (text: string, name = 'a.pdf') => {
    const file = await receive(text);
    const upload = { file, name, found: 'application/pdf' };
    return {
      file,
      done: new AddEvidence(desk.db, files).execute(desk.world.actor('reporter'), work.id, upload),
    };
  };
  const isThere = async (sha256: string) => (await files.keptAt(desk.world.jurisdictionId, sha256)) !== null;

  it('are removed when a day old; what is named stays', async () => {
    const { file, done } = await add('named');
    await done;
    const orphan = await receive('orphan');
    await files.keep(orphan, desk.world.jurisdictionId);
    const elsewhere = await receive('elsewhere');
    await files.keep(elsewhere, NOBODYS);
    const forgotten = await receive('forgotten');
    expect(await tidy.execute(new Date())).toBe(0);
    expect(await isThere(orphan.sha256)).toBe(true);
    expect(await tidy.execute(new Date(Date.now() + 2 * DAY))).toBe(1);
    expect(await isThere(orphan.sha256)).toBe(false);
    expect(await isThere(file.sha256)).toBe(true);
    expect(await files.keptAt(NOBODYS, elsewhere.sha256)).not.toBeNull();
    await expect(files.keep(forgotten, desk.world.jurisdictionId)).rejects.toThrow('ENOENT');
  });

  it('come about where the file cannot be kept, and then there is no row either', async () => {
    const { file, done } = await add('lost', 'a.exe');
    expect(await outcome(done)).toBe('evidence_extension_differs');
    expect(await isThere(file.sha256)).toBe(false);
    const gone = await receive('gone');
    await gone.discard();
    const upload = { file: gone, name: 'a.pdf', found: 'application/pdf' };
    const failing = new AddEvidence(desk.db, files).execute(desk.world.actor('reporter'), work.id, upload);
    await expect(failing).rejects.toThrow('ENOENT');
    expect(
      await desk.sql('select 1 from evidence where sha256 = any($1)', [[file.sha256, gone.sha256]]),
    ).toEqual([]);
    expect(await desk.events(work.id)).toContain('evidence_added');
  });
});
