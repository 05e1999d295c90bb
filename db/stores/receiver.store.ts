import {
  type DepartmentId,
  DomainError,
  type ReceiverId,
  type ReceiverKind,
  type WebhookTopic,
} from '@app/domain';
import type { Tx } from '../tx';

/** What an administrator sets. `url` and `secret` go to nobody but the sender. */
export interface ReceiverSettings {
  readonly kind: ReceiverKind;
  readonly name: string;
  readonly url: string;
  readonly topics: readonly WebhookTopic[];
  readonly departmentId: DepartmentId | null;
  readonly secret: string | null;
}

/** `failures`: in a row, as the breaker counts them. */
export interface LockedReceiver extends ReceiverSettings {
  readonly id: ReceiverId;
  readonly retired: boolean;
  readonly failures: number;
  readonly version: number;
}

const INSERT = `
  insert into receiver (jurisdiction_id, id, kind, name, url, topics, department_id, secret, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const LOCK = `
  select id, kind, name, url, topics, department_id as "departmentId", secret, retired_at is not null as retired, failures, version
    from receiver where jurisdiction_id = $1 and id = $2 for no key update`;

const CHANGE = `
  update receiver set name = $3, url = $4, topics = $5, department_id = $6, secret = $7, version = version + 1,
         failures = 0, open_until = null
   where jurisdiction_id = $1 and id = $2`;

const ROTATE = `
  update receiver set old_secret = secret, old_secret_until = now() + make_interval(hours => $4), secret = $3, version = version + 1
   where jurisdiction_id = $1 and id = $2 returning old_secret_until as "until"`;

const RETIRE = `
  update receiver set retired_at = $3, retired_cause = $4, version = version + 1
   where jurisdiction_id = $1 and id = $2 and retired_at is null`;

/** Receivers (接收端). They are retired and never deleted: what was delivered to them stays explained. */
export class ReceiverStore {
  constructor(private readonly tx: Tx) {}

  async insert(id: ReceiverId, of: ReceiverSettings): Promise<void> {
    const { kind, name, url, topics, departmentId, secret } = of;
    await this.tx.query(INSERT, [
      this.tx.jurisdictionId,
      id,
      kind,
      name,
      url,
      topics,
      departmentId,
      secret,
      this.tx.now.toISOString(),
    ]);
  }

  /** Throws `not_found`. */
  async lock(id: string): Promise<LockedReceiver> {
    const [row] = await this.tx.query<LockedReceiver>(LOCK, [this.tx.jurisdictionId, id]);
    if (!row) throw new DomainError('not_found');
    return row;
  }

  /** A receiver that was changed is asked again at once: what it failed at may have been mended. */
  async change(id: ReceiverId, of: ReceiverSettings): Promise<void> {
    const { name, url, topics, departmentId, secret } = of;
    await this.tx.query(CHANGE, [this.tx.jurisdictionId, id, name, url, topics, departmentId, secret]);
  }

  /** The old secret signs beside the new one for so many hours; returns until when. */
  async rotate(id: ReceiverId, secret: string, hours: number): Promise<string> {
    const [row] = await this.tx.query<{ until: string }>(ROTATE, [this.tx.jurisdictionId, id, secret, hours]);
    if (!row) throw new DomainError('not_found');
    return new Date(row.until).toISOString();
  }

  async retire(id: ReceiverId, cause: string): Promise<void> {
    await this.tx.query(RETIRE, [this.tx.jurisdictionId, id, this.tx.now.toISOString(), cause]);
  }
}
