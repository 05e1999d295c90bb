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

/** Locks the heads of the logs until the transaction ends, and opens those that are new (migration 130). */
const LOCK_HEADS = 'select app.lock_heads($1::uuid, $2::uuid[])';

/**
 * The events, chained to the heads as they now are, with their texts; the heads moved on, a word in the outbox for
 * whoever listens, and a delivery for each receiver that asked for the kind. A statement of its own behind the lock: it
 * sees what those before it have committed.
 */
const APPEND = `
  with added as (
    insert into event (jurisdiction_id, log_id, seq, id, at, kind, commitment_id, actor_person_id, actor_post_id, body, prev_hash, hash)
    select $1::uuid, log_id, seq, id, $2::timestamptz, kind, commitment_id, person, post, body, coalesce(lag(hash) over w, head), hash
      from (select r.*, h.hash as head, h.seq + row_number() over c as seq, app.chain(h.hash, r.body_hash) over c as hash
              from unnest($3::uuid[], $4::uuid[], $5::text[], $6::uuid[], $7::uuid[], $8::uuid[], $9::text[], $10::bytea[]) with ordinality
                as r(log_id, id, kind, commitment_id, person, post, body, body_hash, n)
              join log_head h on h.jurisdiction_id = $1::uuid and h.log_id = r.log_id
            window c as (partition by r.log_id order by r.n)) chained
    window w as (partition by log_id order by seq)
    returning id, kind, commitment_id, seq, log_id, hash
  ), moved as (
    update log_head h set seq = l.seq, hash = l.hash
      from (select distinct on (log_id) log_id, seq, hash from added order by log_id, seq desc) l
     where h.jurisdiction_id = $1 and h.log_id = l.log_id
  ), fed as (
    insert into delivery (jurisdiction_id, key, receiver_id, kind, event_id)
    select $1::uuid, 'event:' || r.id || ':' || a.id, r.id, 'event', a.id
      from receiver r join added a on a.kind = any(r.topics)
     where r.jurisdiction_id = $1 and r.retired_at is null and r.kind = 'webhook'
  ), texts as (
    insert into event_text (jurisdiction_id, event_id, salt, text)
    select $1::uuid, * from unnest($11::uuid[], $12::bytea[], $13::text[])
  )
  insert into outbox (jurisdiction_id, topic, payload)
  select $1::uuid, 'event', jsonb_build_object('id', id, 'kind', kind, 'commitmentId', commitment_id, 'logId', log_id, 'seq', seq)
    from added order by seq`;

const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/**
 * The trail. `append` keeps the event; the door writes all of a transaction's events at its end, chained by PostgreSQL
 * (`app.chain`): each row's hash is sha256(hash of the one before ‖ sha256(canonical bytes)). A field `text` goes to the
 * erasable side table and stands in the chain only as a salted hash.
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
   * Sends the events on their way. Called once by the door, last in the transaction, when whatever was written before has
   * been answered and checked: from the lock to the commit nothing waits for this process, and whoever writes to the
   * same log next does not wait for it either.
   */
  flush(): void {
    const rows = this.entries.splice(0);
    if (rows.length === 0) return;
    this.tx.isNews = true;
    const actorOf = (row: Entry) => (row.actor.role === 'system' ? null : row.actor);
    const logs = [...new Set(rows.map(({ logId }) => logId))].sort();
    const texts = rows.flatMap((row) => (row.text ? [{ id: row.id, ...row.text }] : []));
    this.tx.send({ name: 'log-lock', text: LOCK_HEADS, values: [this.tx.jurisdictionId, logs] });
    this.tx.send({
      name: 'log-append',
      text: APPEND,
      values: [
        this.tx.jurisdictionId,
        this.tx.now.toISOString(),
        rows.map((row) => row.logId),
        rows.map((row) => row.id),
        rows.map((row) => row.kind),
        rows.map((row) => row.commitmentId),
        rows.map((row) => actorOf(row)?.personId ?? null),
        rows.map((row) => actorOf(row)?.postId ?? null),
        rows.map((row) => row.body),
        rows.map((row) => sha256(row.body)),
        texts.map(({ id }) => id),
        texts.map(({ salt }) => salt),
        texts.map(({ text }) => text),
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
