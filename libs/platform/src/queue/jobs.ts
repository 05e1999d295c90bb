/**
 * Every job by its name. A job carries keys and nothing else: what it is about is read from the database when it runs,
 * and whether it is due at all is decided there.
 */
export interface Jobs {
  /** Notices of a jurisdiction come due. */
  readonly deliver: { readonly jurisdictionId: string };
  /** Mail of a jurisdiction comes due. */
  readonly mail: { readonly jurisdictionId: string };
  /** The canary of a minute comes due. */
  readonly canary: { readonly key: string };
}

export type JobName = keyof Jobs;

/** One job to be rung after `delayMs`. Two with the same id are one. */
export type WakeUp = {
  readonly [N in JobName]: {
    readonly name: N;
    readonly id: string;
    readonly data: Jobs[N];
    readonly delayMs: number;
  };
}[JobName];

/** What is done when a job rings. It may ring twice, early or never: the handler asks the database. */
export type Handlers = { readonly [N in JobName]: (data: Jobs[N]) => Promise<unknown> };
