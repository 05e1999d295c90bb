import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { newKey } from '../../api/client';
import { useSession } from '../../api/queries/session';
import { keptFiles } from './kept-files';
import { upload, type Uploaded } from './upload';

export interface Upload {
  readonly key: string;
  readonly file: File;
  readonly sent: number;
  readonly state: 'going' | 'waiting' | 'refused';
  readonly error?: unknown;
}

export interface Uploads {
  readonly going: readonly Upload[];
  readonly add: (files: Iterable<File>) => void;
  readonly again: (key: string) => void;
  readonly cancel: (key: string) => void;
}

/** Files on their way to the server, one after the other, each kept on the device until it is there. */
export function useUploads(commitmentId: string, onDone: (uploaded: Uploaded) => void): Uploads {
  const { person } = useSession();
  const queries = useQueryClient();
  const [going, setGoing] = useState<readonly Upload[]>([]);
  const aborts = useRef(new Map<string, AbortController>());
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });
  const place = `${person.id}/${commitmentId}`;
  const change = (key: string, to: Partial<Upload>) =>
    setGoing((now) => now.map((one) => (one.key === key ? { ...one, ...to } : one)));
  const drop = (key: string) => {
    setGoing((now) => now.filter((one) => one.key !== key));
    void keptFiles.remove(key);
  };
  const start = async ({ key, file }: Pick<Upload, 'key' | 'file'>) => {
    const abort = new AbortController();
    aborts.current.set(key, abort);
    change(key, { state: 'going', sent: 0 });
    try {
      const uploaded = await upload(commitmentId, file, key, {
        signal: abort.signal,
        onProgress: (sent) => change(key, { sent }),
        onWaiting: (waiting) => change(key, { state: waiting ? 'waiting' : 'going' }),
      });
      drop(key);
      done.current(uploaded);
      void queries.invalidateQueries({ queryKey: ['commitment', commitmentId] });
    } catch (error) {
      if (!abort.signal.aborted) change(key, { state: 'refused', error });
    }
  };
  const begin = (found: readonly Pick<Upload, 'key' | 'file'>[]) => {
    setGoing((now) => [
      ...now,
      ...found.map(({ key, file }) => ({ key, file, sent: 0, state: 'going' as const })),
    ]);
    found.forEach((one) => void start(one));
  };
  useEffect(() => {
    const running = aborts.current;
    let gone = false;
    void keptFiles.of(place).then((kept) => {
      if (!gone && kept.length > 0) begin(kept);
    });
    return () => {
      gone = true;
      running.forEach((abort) => abort.abort());
      running.clear();
      setGoing([]);
    };
    // What was left on the device is taken up once for a place.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [place]);
  return {
    going,
    add: (files) => {
      const added = [...files].map((file) => ({ key: newKey(), file }));
      added.forEach(({ key, file }) => void keptFiles.put({ key, place, file }));
      begin(added);
    },
    again: (key) => {
      const found = going.find((one) => one.key === key);
      if (found) void start(found);
    },
    cancel: (key) => {
      aborts.current.get(key)?.abort();
      drop(key);
    },
  };
}
