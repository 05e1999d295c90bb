export class LiveAnswer {
  status!: 'ok';
}

export class HealthCheck {
  /** `warning` does not take the API out of service. */
  status!: 'ok' | 'warning' | 'failed';
  detail!: string;
}

export class ReadyAnswer {
  status!: 'ok' | 'warning' | 'failed';
  database!: HealthCheck;
  worker!: HealthCheck;
  calendar!: HealthCheck;
}
