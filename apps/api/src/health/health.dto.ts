export class LiveAnswer {
  status!: 'ok';
}

/** One thing that the house leans on. */
export class HealthCheck {
  name!: 'database' | 'schema' | 'worker' | 'canary' | 'queue' | 'mail' | 'calendar' | 'delivery';
  /** `warning` costs punctuality or comfort and takes no API out of service; `unknown` while nobody can tell. */
  status!: 'ok' | 'warning' | 'failed' | 'unknown';
  /** The state's own name, such as `queue_evicts`; `docs/operations.md` knows each. */
  code!: string;
  /** Since when it is so, where that is known. */
  since!: string | null;
  /** The state in words. */
  detailZh!: string;
  detailEn!: string;
  /** What to do about it; null where there is nothing to do. */
  todoZh!: string | null;
  todoEn!: string | null;
}

/** The same shape whether it can serve (200) or not (503). */
export class ReadyAnswer {
  /** The worst of the checks; what is unknown counts for nothing. */
  status!: 'ok' | 'warning' | 'failed';
  checks!: HealthCheck[];
}

/** The way of a reminder, from the API to the worker's sink. */
export class DeliveryAnswer {
  status!: 'ok' | 'failed';
  check!: HealthCheck;
}
