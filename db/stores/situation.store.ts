import type { CalendarDate, Commitment, CommitmentId, EscalationPolicy, ProgrammeId } from '@app/domain';
import {
  CommitmentSchema,
  DutySchema,
  TargetSchema,
  type DutyRow,
  type TargetRow,
} from '../schemas/commitment.schema';
import { ProgrammeSchema, type ProgrammeRow } from '../schemas/programme.schema';
import {
  ClaimSchema,
  ReportSchema,
  SlipSchema,
  type ClaimRow,
  type ReportRow,
  type SlipRow,
} from '../schemas/reporting.schema';
import type { Tx } from '../tx';
import { tableOf } from './table';

/** One commitment with everything that hangs on it, lists in the order the rules expect. */
export interface SituationRow {
  readonly commitment: Commitment;
  readonly targets: readonly TargetRow[];
  readonly duties: readonly DutyRow[];
  readonly reports: readonly ReportRow[];
  readonly slips: readonly SlipRow[];
  readonly claim: ClaimRow | null;
  readonly mergedInto: Pick<Commitment, 'number' | 'state'> | null;
}

export interface ProgrammeRules {
  readonly programme: ProgrammeRow;
  readonly policy: EscalationPolicy;
  /** The day on which another version comes into force; null where none is waiting. */
  readonly policyChangesOn: CalendarDate | null;
}

const listOf = (schema: Parameters<typeof tableOf>[0], order: string, where = 'true'): string => {
  const table = tableOf(schema);
  return `(select coalesce(json_agg(x), '[]') from (select ${table.columnsOf('t')} from ${table.name} t
    where t.jurisdiction_id = c.jurisdiction_id and t.commitment_id = c.id and ${where} order by ${order}) x)`;
};

const SITUATIONS = `
  select (select row_to_json(x) from (select ${tableOf(CommitmentSchema).columnsOf('c')}) x) as commitment,
    ${listOf(TargetSchema, 't.position')} as targets,
    ${listOf(DutySchema, 't.due_on, t.id')} as duties,
    ${listOf(ReportSchema, 't.period, t.submitted_at')} as reports,
    ${listOf(SlipSchema, 't.issued_at, t.level')} as slips,
    ${listOf(ClaimSchema, 't.claimed_on', "t.state = 'waiting'")} -> 0 as claim,
    (select json_build_object('number', m.number, 'state', m.state) from commitment m
      where m.jurisdiction_id = c.jurisdiction_id and m.id = c.merged_into_id) as "mergedInto"
  from commitment c where c.jurisdiction_id = $1 and c.id = any($2::uuid[]) order by c.position`;

/** The policy in force today is the newest version whose day has come. */
const RULES = `
  select (select row_to_json(x) from (select ${tableOf(ProgrammeSchema).columnsOf('p')}) x) as programme,
    (select body from policy y where y.jurisdiction_id = p.jurisdiction_id and y.programme_id = p.id and y.effective_on <= $3::date
      order by y.version desc limit 1) as policy,
    (select min(effective_on) from policy y where y.jurisdiction_id = p.jurisdiction_id and y.programme_id = p.id
      and y.effective_on > $3::date) as "policyChangesOn"
  from programme p where p.jurisdiction_id = $1
    and p.id in (select programme_id from commitment c where c.jurisdiction_id = $1 and c.id = any($2::uuid[]))`;

/** Everything the rules look at, many commitments in one round trip. */
export class SituationStore {
  constructor(private readonly tx: Tx) {}

  of(ids: readonly CommitmentId[]): Promise<SituationRow[]> {
    return this.tx.run({ name: 'situations', text: SITUATIONS, values: [this.tx.jurisdictionId, ids] });
  }

  async rulesOf(ids: readonly CommitmentId[]): Promise<Map<ProgrammeId, ProgrammeRules>> {
    const values = [this.tx.jurisdictionId, ids, this.tx.today];
    const rows = await this.tx.run<ProgrammeRules>({ name: 'programme-rules', text: RULES, values });
    return new Map(rows.map((row) => [row.programme.id, row]));
  }
}
