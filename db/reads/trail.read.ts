import { createHash } from 'node:crypto';
import {
  DomainError,
  kindsOf,
  sightOf,
  type Actor,
  type CommitmentId,
  type HistoryTopic,
  type ProgrammeId,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import { historyOf } from './commitment-sql';
import type { HistoryRow } from './commitment-row';
import { decodeCursor, type Page, pageOf } from './cursor';
import { historyLine, namesIn, type HistoryLine } from './history-view';
import { instant } from './json-fields';
import { seenWhole, wholeOnly, type WholeOnly } from './whole';

/** An event as it was hashed: `hash` is sha256(prev_hash ‖ sha256(body)), in hexadecimal. */
export interface TrailEntry {
  readonly seq: number;
  readonly at: string;
  readonly body: string;
  readonly prevHash: string;
  readonly hash: string;
}

export interface TrailVerification {
  readonly intact: boolean;
  readonly events: number;
  /** The first sequence number that does not fit what comes before it; null where all do. */
  readonly brokenSeq: number | null;
  readonly headHash: string | null;
}

const ENTRY = `'seq', v.seq, 'at', ${instant('v.at')}, 'body', v.body, 'prevHash', encode(v.prev_hash, 'hex'), 'hash', encode(v.hash, 'hex')`;

const HISTORY = prepared(
  'trail.history',
  `select ${wholeOnly(`json_build_object('targets', (select coalesce(json_agg(json_build_object('id', t.id, 'what', t.what)), '[]')
       from target t where t.jurisdiction_id = c.jurisdiction_id and t.commitment_id = c.id),
     'rows', ${historyOf('$3::bigint', '$4::int + 1', '$5::text[]')})`)}
     from commitment c where c.jurisdiction_id = $1::uuid and c.id = $2::uuid`,
);

const ENTRIES = prepared(
  'trail.entries',
  `select ${wholeOnly(`(select coalesce(json_agg(json_build_object(${ENTRY}) order by v.seq), '[]') from (
       select * from event v where v.jurisdiction_id = $1::uuid and v.commitment_id = c.id and v.log_id = c.programme_id
          and ($3::bigint is null or v.seq > $3) order by v.seq limit $4::int + 1) v)`)}
     from commitment c where c.jurisdiction_id = $1::uuid and c.id = $2::uuid`,
);

const CHAIN = prepared(
  'trail.chain',
  `select json_build_object('head', (select json_build_object('seq', seq, 'hash', encode(hash, 'hex')) from log_head
       where jurisdiction_id = $1::uuid and log_id = p.id),
     'rows', (select coalesce(json_agg(json_build_object('seq', v.seq, 'body', v.body, 'prevHash', encode(v.prev_hash, 'hex'), 'hash', encode(v.hash, 'hex')) order by v.seq), '[]')
        from (select * from event v where v.jurisdiction_id = $1::uuid and v.log_id = p.id and v.seq > $3::bigint order by v.seq limit 1000) v))
     from programme p where p.jurisdiction_id = $1::uuid and p.id = $2::uuid`,
);

export interface HistoryFilter {
  readonly topic?: HistoryTopic;
  readonly limit: number;
  readonly cursor?: string;
}

interface History {
  readonly targets: readonly { readonly id: string; readonly what: string }[];
  readonly rows: readonly HistoryRow[];
}

type Link = Omit<TrailEntry, 'at'>;
interface Chain {
  readonly head: { readonly seq: number; readonly hash: string } | null;
  readonly rows: readonly Link[];
}

/** The history in words, and the trail as it was written, for whoever wants to verify it. */
@Injectable()
export class TrailRead {
  constructor(private readonly db: Db) {}

  /** The newest first, in words; all of it, or what concerns a topic. */
  async history(
    actor: Actor,
    id: CommitmentId,
    { topic, limit, cursor }: HistoryFilter,
  ): Promise<Page<HistoryLine>> {
    const kinds = topic ? kindsOf(topic) : null;
    const found = await this.db.read<WholeOnly<History>>(actor, HISTORY, [id, seqOf(cursor), limit, kinds]);
    const { rows, targets } = seenWhole(actor, found);
    const { items, next } = pageOf(rows, limit, ({ seq }) => [seq]);
    return { items: items.map((row) => historyLine(row, namesIn(row, targets))), next };
  }

  /** The oldest first; the bytes that were hashed. */
  async entries(actor: Actor, id: CommitmentId, limit: number, cursor?: string): Promise<Page<TrailEntry>> {
    const found = await this.db.read<WholeOnly<TrailEntry[]>>(actor, ENTRIES, [id, seqOf(cursor), limit]);
    return pageOf(seenWhole(actor, found), limit, ({ seq }) => [seq]);
  }

  /** Computes the programme's whole chain anew, a thousand events at a time, and holds its end against the log's head. */
  async verify(actor: Actor, id: ProgrammeId): Promise<TrailVerification> {
    if (sightOf(actor, { leadDepartmentId: null, supportingDepartmentIds: [] }) !== 'whole')
      throw new DomainError('not_found');
    let [seq, hash] = [0, '0'.repeat(64)];
    for (;;) {
      const chain = await this.db.read<Chain>(actor, CHAIN, [id, seq]);
      if (!chain) throw new DomainError('not_found');
      for (const link of chain.rows) {
        if (link.seq !== seq + 1 || link.prevHash !== hash || link.hash !== linkHash(link))
          return { intact: false, events: seq, brokenSeq: seq + 1, headHash: chain.head?.hash ?? null };
        [seq, hash] = [link.seq, link.hash];
      }
      if (chain.rows.length > 0) continue;
      const intact = (chain.head?.seq ?? 0) === seq && (chain.head?.hash ?? hash) === hash;
      return { intact, events: seq, brokenSeq: intact ? null : seq + 1, headHash: chain.head?.hash ?? null };
    }
  }
}

function linkHash({ prevHash, body }: Link): string {
  const ofBody = createHash('sha256').update(body).digest();
  return createHash('sha256').update(Buffer.from(prevHash, 'hex')).update(ofBody).digest('hex');
}

function seqOf(cursor: string | undefined): number | null {
  const [seq = null] = decodeCursor(cursor, 1);
  if (seq !== null && !Number.isSafeInteger(seq)) throw new DomainError('cursor_invalid');
  return seq === null ? null : Number(seq);
}
