import type { Invariant } from './invariant';

const BROKEN = `
  with chained as (
    select jurisdiction_id, log_id, seq, prev_hash, hash, body,
           lag(seq, 1, 0::bigint) over its as before,
           lag(hash, 1, decode(repeat('00', 32), 'hex')) over its as wanted
      from event window its as (partition by jurisdiction_id, log_id order by seq))
  select log_id || ' ' || seq as at from chained
   where seq <> before + 1 or prev_hash <> wanted or hash <> sha256(prev_hash || sha256(convert_to(body, 'UTF8')))`;
const HEADS = `
  select h.log_id || ' ' || h.seq as at from log_head h
    left join lateral (select seq, hash from event e where e.jurisdiction_id = h.jurisdiction_id and e.log_id = h.log_id
                        order by seq desc limit 1) last on true
   where h.seq <> coalesce(last.seq, 0) or (last.hash is not null and h.hash <> last.hash)`;

export const trailVerifies: Invariant = {
  id: 'I7',
  says: 'the trail verifies, without a gap',
  async check({ owner }) {
    const broken = await owner.query<{ at: string }>(BROKEN);
    const heads = await owner.query<{ at: string }>(HEADS);
    return [
      ...broken.map(({ at }) => `the chain breaks at ${at}`),
      ...heads.map(({ at }) => `the head is not the last event at ${at}`),
    ];
  },
};
