/** What every event is: its kind, and exactly its facts. */
export type Event<K extends string, Facts> = Readonly<{ kind: K } & Facts>;

/** A value before and after one change. */
export interface Change<T> {
  readonly before: T;
  readonly after: T;
}
