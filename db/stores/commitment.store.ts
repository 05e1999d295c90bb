import type { Commitment, CommitmentId, DepartmentId, Target } from '@app/domain';
import { KEPT_LINE } from '../reads/ledger-row';
import { CommitmentSchema, TargetSchema, type TargetRow } from '../schemas/commitment.schema';
import type { Tx } from '../tx';
import { Store } from './store';

/**
 * What the read model keeps of a commitment's standing, with the day and the rule version it was computed for; and when
 * the sweep has to look again, null: never by itself.
 */
export interface StandingRow {
  readonly commitmentId: CommitmentId;
  readonly asOf: string;
  readonly ruleVersion: number;
  readonly light: string;
  readonly pace: string | null;
  readonly gap: string | null;
  readonly comparedPeriod: string | null;
  readonly standing: unknown;
  readonly slipLevel: number;
  readonly nextCheckAt: string | null;
  /** What a line of the ledger says of it, ready to be passed on; `reasonSince` as in `ShownReason`. */
  readonly shownTarget: object | null;
  readonly shownReport: object | null;
  readonly shownReason: object | null;
  readonly reasonSince: string | null;
  /** The earliest period whose report was due and has not come, `2023-10`. */
  readonly missingPeriod: string | null;
}

const HOLD = 'select from commitment where jurisdiction_id = $1 and id = $2 for update';
const SET_NEXT_CHECK = `
  insert into commitment_schedule (jurisdiction_id, commitment_id, next_check_at) values ($1, $2, $3)
  on conflict (jurisdiction_id, commitment_id) do update set next_check_at = excluded.next_check_at, failures = 0`;

/** Standing and schedule of however many leaves, in one statement. */
const KEEP_IN_ORDER = `
  with s as materialized (
    select "commitmentId" as commitment_id, "asOf" as as_of, "ruleVersion" as rule_version, light, pace, gap, "comparedPeriod" as compared_period,
           standing, "slipLevel" as slip_level, "nextCheckAt" as next_check_at, "shownTarget" as shown_target, "shownReport" as shown_report,
           "shownReason" as shown_reason, "reasonSince" as reason_since, "missingPeriod" as missing_period
      from jsonb_to_recordset($2) as k("commitmentId" uuid, "asOf" date, "ruleVersion" int, light text, pace text, gap numeric,
        "comparedPeriod" text, standing jsonb, "slipLevel" int, "nextCheckAt" timestamptz,
        "shownTarget" json, "shownReport" json, "shownReason" json, "reasonSince" date, "missingPeriod" text)
  ), stood as (
    insert into commitment_standing (jurisdiction_id, commitment_id, as_of, rule_version, light, pace, gap, compared_period, standing, slip_level,
      shown_target, shown_report, shown_reason, reason_since, missing_period, shown_line)
    select $1::uuid, s.commitment_id, s.as_of, s.rule_version, s.light, s.pace, s.gap, s.compared_period, s.standing, s.slip_level,
           s.shown_target, s.shown_report, s.shown_reason, s.reason_since, s.missing_period, ${KEPT_LINE}
      from s
      join commitment c on c.jurisdiction_id = $1::uuid and c.id = s.commitment_id
      join category g on g.jurisdiction_id = $1::uuid and g.id = c.category_id
    on conflict (jurisdiction_id, commitment_id) do update set as_of = excluded.as_of, rule_version = excluded.rule_version,
      light = excluded.light, pace = excluded.pace, gap = excluded.gap, compared_period = excluded.compared_period,
      standing = excluded.standing, slip_level = excluded.slip_level, shown_target = excluded.shown_target,
      shown_report = excluded.shown_report, shown_reason = excluded.shown_reason, reason_since = excluded.reason_since,
      missing_period = excluded.missing_period, shown_line = excluded.shown_line
  )
  insert into commitment_schedule (jurisdiction_id, commitment_id, next_check_at) select $1::uuid, commitment_id, next_check_at from s
  on conflict (jurisdiction_id, commitment_id) do update set next_check_at = excluded.next_check_at, failures = 0`;

/** Commitments with their targets, supporting departments, schedule and cached standing. */
export class CommitmentStore extends Store<Commitment> {
  private readonly targetRows: Store<TargetRow>;

  constructor(tx: Tx) {
    super(tx, CommitmentSchema);
    this.targetRows = new Store(tx, TargetSchema);
  }

  /** Locks it until the transaction ends: whoever decides first wins. What is read behind it is what it is decided on. */
  async hold(id: CommitmentId): Promise<void> {
    await this.tx.run({ name: 'hold-commitment', text: HOLD, values: [this.tx.jurisdictionId, id] });
  }

  allTargets(where: Partial<Record<keyof TargetRow, unknown>>): Promise<TargetRow[]> {
    return this.targetRows.find(where, { position: 'ASC' });
  }

  targets(id: CommitmentId): Promise<TargetRow[]> {
    return this.targetRows.find({ commitmentId: id }, { position: 'ASC' });
  }

  async insertTargets(targets: readonly Target[]): Promise<void> {
    await this.targetRows.insert(
      targets.map((target) => ({ ...target, jurisdictionId: this.tx.jurisdictionId })),
    );
  }

  /** Targets carry no version of their own: the commitment's version guards them, so save that first. */
  async saveTargets(targets: readonly Target[]): Promise<void> {
    const rows = targets.map((target) => ({ ...target, jurisdictionId: this.tx.jurisdictionId }));
    if (rows.length > 0) this.tx.send(this.targetRows.table.insert(rows, 'replace'));
  }

  async supporting(id: CommitmentId): Promise<DepartmentId[]> {
    const rows = await this.tx.query<{ department_id: DepartmentId }>(
      `select department_id from supporting_department where jurisdiction_id = $1 and commitment_id = $2 order by position`,
      [this.tx.jurisdictionId, id],
    );
    return rows.map((row) => row.department_id);
  }

  async setSupporting(id: CommitmentId, departments: readonly DepartmentId[]): Promise<void> {
    await this.tx.query(
      `delete from supporting_department where jurisdiction_id = $1 and commitment_id = $2`,
      [this.tx.jurisdictionId, id],
    );
    await this.tx.query(
      `insert into supporting_department (jurisdiction_id, commitment_id, department_id, position)
       select $1, $2, d, n from unnest($3::uuid[]) with ordinality as t(d, n)`,
      [this.tx.jurisdictionId, id, departments],
    );
  }

  /** When the sweep has to look again; null: never by itself. */
  async setNextCheck(id: CommitmentId, at: Date | null): Promise<void> {
    const values = [this.tx.jurisdictionId, id, at?.toISOString() ?? null];
    this.tx.send({ name: 'set-next-check', text: SET_NEXT_CHECK, values });
  }

  /**
   * Of these leaves the ones that are due to be looked at, each locked with its commitment until the transaction ends;
   * what somebody else has in hand is left out. Asked without waiting, so that two sweeps never stand in a ring.
   */
  async lockDue(ids: readonly CommitmentId[]): Promise<CommitmentId[]> {
    const rows = await this.tx.query<{ id: CommitmentId }>(
      `select c.id from commitment c join commitment_schedule s on s.jurisdiction_id = c.jurisdiction_id and s.commitment_id = c.id
        where c.jurisdiction_id = $1 and c.id = any($2::uuid[]) and s.next_check_at <= $3
        order by s.next_check_at, c.id for update of c, s skip locked`,
      [this.tx.jurisdictionId, ids, this.tx.now.toISOString()],
    );
    return rows.map(({ id }) => id);
  }

  /** Puts off the next look at what is still due: one minute, then twice as long each time, six hours at most. Returns how many. */
  async postponeDue(ids: readonly CommitmentId[]): Promise<number> {
    const [row] = await this.tx.query<{ count: number }>(
      `with put_off as (
         update commitment_schedule set failures = failures + 1,
                next_check_at = $3::timestamptz + least(interval '1 minute' * power(2, least(failures, 9)), interval '6 hours')
          where jurisdiction_id = $1 and commitment_id = any($2::uuid[]) and next_check_at <= $3 returning 1
       ) select count(*)::int as count from put_off`,
      [this.tx.jurisdictionId, ids, this.tx.now.toISOString()],
    );
    return row?.count ?? 0;
  }

  /** Writes over what was known of these leaves. */
  async keepInOrder(rows: readonly StandingRow[]): Promise<void> {
    if (rows.length === 0) return;
    const values = [this.tx.jurisdictionId, JSON.stringify(rows)];
    this.tx.send({ name: 'keep-in-order', text: KEEP_IN_ORDER, values });
  }
}
