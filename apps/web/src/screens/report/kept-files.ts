/** Files on their way, kept on the device: a page that is closed at a building site loses no photo. */
export interface KeptFile {
  readonly key: string;
  readonly place: string;
  readonly file: File;
}

const NAME = 'luoshi.files';
const STORE = 'files';

function opened(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(new Error('no store for files'));
  });
}

async function within<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened();
  return new Promise((done, failed) => {
    const request = act(database.transaction(STORE, mode).objectStore(STORE));
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(new Error('the store for files refused'));
  });
}

// A full or closed store keeps nobody from uploading.
const quietly = <T>(what: Promise<T>, otherwise: T): Promise<T> => what.catch(() => otherwise);

export const keptFiles = {
  put: (kept: KeptFile): Promise<unknown> =>
    quietly(
      within('readwrite', (store) => store.put(kept)),
      undefined,
    ),
  remove: (key: string): Promise<unknown> =>
    quietly(
      within('readwrite', (store) => store.delete(key)),
      undefined,
    ),
  of: async (place: string): Promise<readonly KeptFile[]> => {
    const all = await quietly(
      within<KeptFile[]>('readonly', (store) => store.getAll() as IDBRequest<KeptFile[]>),
      [],
    );
    return all.filter((kept) => kept.place === place);
  },
};
