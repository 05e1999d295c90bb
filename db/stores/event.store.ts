import { createHash, randomBytes } from 'node:crypto';
import type { CommitmentId, DomainEvent, JurisdictionId, ProgrammeId } from '@app/domain';
import { canonicalJson } from '../canonical-json';
import { newUuid } from '../new-id';
import type { AnyActor, Tx } from '../tx';

interface Entry {
  readonly id: string;
  readonly logId: string;
  readonly commitmentId: CommitmentId | null;
  readonly actor: AnyActor;
  readonly kind: DomainEvent['kind'];
  readonly body: string;
  readonly text: { readonly salt: Buffer; readonly text: string } | null;
}

interface Head {
  readonly log_id: string;
  readonly seq: number;
  readonly hash: Buffer;
}

const OPEN_LOGS = `
  insert into log_head (jurisdiction_id, log_id) select $1::uuid, unnest($2::uuid[]) on conflict do nothing`;

const LOCK_HEADS = `
  select log_id, seq, hash from log_head
   where jurisdiction_id = $1 and log_id = any($2::uuid[]) order by log_id for update`;

/** The events, the heads moved on, a word in the outbox for whoever listens, and a delivery for each receiver that asked for the kind; one statement. */
const APPEND = `
  with added as (
    insert into event (jurisdiction_id, log_id, seq, id, at, kind, commitment_id, actor_person_id, actor_post_id, body, prev_hash, hash)
    select $1::uuid, r.log_id, r.seq, r.id, $2::timestamptz, r.kind, r.commitment_id, r.person, r.post, r.body, r.prev_hash, r.hash
      from unnest($3::uuid[], $4::bigint[], $5::uuid[], $6::text[], $7::uuid[], $8::uuid[], $9::uuid[], $10::text[], $11::bytea[], $12::bytea[])
        as r(log_id, seq, id, kind, commitment_id, person, post, body, prev_hash, hash)
    returning id, kind, commitment_id, seq, log_id
  ), moved as (
    update log_head h set seq = n.seq, hash = n.hash
      from unnest($13::uuid[], $14::bigint[], $15::bytea[]) as n(log_id, seq, hash)
     where h.jurisdiction_id = $1 and h.log_id = n.log_id
  ), fed as (
    insert into delivery (jurisdiction_id, key, receiver_id, kind, event_id)
    select $1::uuid, 'event:' || r.id || ':' || a.id, r.id, 'event', a.id
      from receiver r join added a on a.kind = any(r.topics)
     where r.jurisdiction_id = $1 and r.retired_at is null and r.kind = 'webhook'
  )
  insert into outbox (jurisdiction_id, topic, payload)
  select $1::uuid, 'event', jsonb_build_object('id', id, 'kind', kind, 'commitmentId', commitment_id, 'logId', log_id, 'seq', seq)
    from added order by seq`;

const KEEP_TEXTS = `
  insert into event_text (jurisdiction_id, event_id, salt, text)
  select $1::uuid, * from unnest($2::uuid[], $3::bytea[], $4::text[])`;

const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/**
 * The trail. `append` keeps the event; the door writes all of a transaction's events at its end, chained: each row's
 * hash is sha256(hash of the one before ‖ sha256(canonical bytes)). A field `text` goes to the erasable side table and
 * stands in the chain only as a salted hash.
 */
export class EventStore {
  private readonly entries: Entry[] = [];

  constructor(private readonly tx: Tx) {}

  append(
    log: ProgrammeId | JurisdictionId,
    commitmentId: CommitmentId | null,
    actor: AnyActor,
    event: DomainEvent,
  ): void {
    const id = newUuid();
    const { kind, ...facts } = event;
    const text = takeText(facts);
    const person = actor.role === 'system' ? null : { person: actor.personId, post: actor.postId };
    const body = canonicalJson({
      id,
      at: this.tx.now.toISOString(),
      kind,
      commitment: commitmentId,
      actor: { role: actor.role, ...person },
      facts: text ? { ...facts, textHash: sha256(text.salt, text.text).toString('hex') } : facts,
    });
    this.entries.push({ id, logId: log, commitmentId, actor, kind, body, text });
  }

  /**
   * Called once by the door, last in the transaction. Whatever was written before has been answered and checked when
   * this returns; the events themselves are on their way.
   */
  async flush(): Promise<void> {
    const entries = this.entries.splice(0);
    if (entries.length === 0) return this.tx.settle();
    this.tx.isNews = true;
    const heads = await this.lockHeads([...new Set(entries.map((entry) => entry.logId))].sort());
    await this.tx.settle();
    const rows = entries.map((entry) => {
      const head = heads.get(entry.logId);
      if (!head) throw new Error(`no head for log ${entry.logId}`);
      const next = { log_id: head.log_id, seq: head.seq + 1, hash: sha256(head.hash, sha256(entry.body)) };
      heads.set(entry.logId, next);
      return { ...entry, seq: next.seq, prevHash: head.hash, hash: next.hash };
    });
    this.write(rows, [...heads.values()]);
  }

  private async lockHeads(logs: readonly string[]): Promise<Map<string, Head>> {
    const values = [this.tx.jurisdictionId, logs];
    const lock = { name: 'log-lock', text: LOCK_HEADS, values };
    let heads = await this.tx.run<Head>(lock);
    if (heads.length < logs.length) {
      this.tx.send({ name: 'log-open', text: OPEN_LOGS, values });
      heads = await this.tx.run<Head>(lock);
    }
    return new Map(heads.map((head) => [head.log_id, head]));
  }

  private write(
    rows: readonly (Entry & { seq: number; prevHash: Buffer; hash: Buffer })[],
    heads: readonly Head[],
  ): void {
    const actorOf = (row: Entry) => (row.actor.role === 'system' ? null : row.actor);
    this.tx.send({
      name: 'log-append',
      text: APPEND,
      values: [
        this.tx.jurisdictionId,
        this.tx.now.toISOString(),
        rows.map((row) => row.logId),
        rows.map((row) => row.seq),
        rows.map((row) => row.id),
        rows.map((row) => row.kind),
        rows.map((row) => row.commitmentId),
        rows.map((row) => actorOf(row)?.personId ?? null),
        rows.map((row) => actorOf(row)?.postId ?? null),
        rows.map((row) => row.body),
        rows.map((row) => row.prevHash),
        rows.map((row) => row.hash),
        heads.map((head) => head.log_id),
        heads.map((head) => head.seq),
        heads.map((head) => head.hash),
      ],
    });
    const texts = rows.flatMap((row) => (row.text ? [{ id: row.id, ...row.text }] : []));
    if (texts.length === 0) return;
    this.tx.send({
      name: 'log-texts',
      text: KEEP_TEXTS,
      values: [
        this.tx.jurisdictionId,
        texts.map((t) => t.id),
        texts.map((t) => t.salt),
        texts.map((t) => t.text),
      ],
    });
  }
}

/** Takes the erasable text out of the facts. */
function takeText(facts: Record<string, unknown>): Entry['text'] {
  const text = facts['text'];
  delete facts['text'];
  return typeof text === 'string' && text !== '' ? { salt: randomBytes(16), text } : null;
}
