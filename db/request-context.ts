import { DomainError, type JurisdictionId, type PersonId } from '@app/domain';
import type { PoolClient } from 'pg';
import type { Statement } from './stores/table';

/** What a request was answered: kept 24 hours, given again to whoever repeats the request under the same key. */
export interface StoredAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** One POST under its `Idempotency-Key`; its first transaction stores the answer, so that the two commit together. */
export interface KeyedRequest {
  readonly personId: PersonId;
  readonly key: string;
  requestHash: Buffer;
  /** The status that the route answers when it succeeds. */
  readonly status: number;
  /** Secrets among the answer's fields; a repeated request gets the answer without them. */
  readonly neverStored: readonly string[];
  /** Set when a transaction has committed its answer. */
  taken: boolean;
}

const REQUEST = Symbol('the keyed request');

/** Whose rows a transaction may see. Row-level security takes the jurisdiction from here and from nowhere else. */
export interface Scope {
  readonly jurisdictionId: JurisdictionId;
  readonly [REQUEST]?: KeyedRequest;
}

/** The POST that is being served goes with its actor to the door, past the use cases, which need not know it. */
export const asking = <S extends Scope>(scope: S, request: KeyedRequest): S => ({
  ...scope,
  [REQUEST]: request,
});

/** Ends a transaction whose request has been answered before; the edge gives the stored answer. */
export class Replayed extends Error {
  constructor(readonly answer: StoredAnswer) {
    super('answered before');
  }
}

interface Row {
  readonly request_hash: Buffer;
  readonly status: number;
  readonly response: string;
}

const LOOK_UP = `select request_hash, status, response from idempotency where person_id = $1 and key = $2`;
const KEEP = `insert into idempotency (jurisdiction_id, person_id, key, request_hash, status, response)
  select app.jurisdiction(), $1, $2, $3, $4, $5`;

/** The request that is still to be answered. */
export function requestOf(scope: Scope): KeyedRequest | null {
  const request = scope[REQUEST];
  return request && !request.taken ? request : null;
}

/** Under this name one request at a time is worked on. */
export const lockNameOf = ({ personId, key }: KeyedRequest): string => personId + key;

/** Asks, behind the lock, whether the request was answered; throws `Replayed` or `idempotency_mismatch` where its key is known. */
export async function lookUp(client: PoolClient, request: KeyedRequest): Promise<void> {
  const values = [request.personId, request.key];
  const { rows } = await client.query<Row>({ name: 'request-look-up', text: LOOK_UP, values });
  const known = rows[0];
  if (!known) return;
  if (!known.request_hash.equals(request.requestHash)) throw new DomainError('idempotency_mismatch');
  throw new Replayed({ status: known.status, body: JSON.parse(known.response) });
}

/** Keeps the answer, last before the commit. What `work` returned is the answer: nothing is added to it afterwards. */
export function answerTo(request: KeyedRequest, result: unknown): Statement {
  const response = JSON.stringify(result, (name, value: unknown) =>
    request.neverStored.includes(name) ? undefined : value,
  );
  const { personId, key, requestHash, status } = request;
  return {
    name: 'keep-answer',
    text: KEEP,
    values: [personId, key, requestHash, status, response ?? 'null'],
  };
}
