import type { EscalationPolicy, PolicyToCome, ProgrammeId } from '@app/domain';
import {
  CategorySchema,
  ProgrammeSchema,
  type CategoryRow,
  type ProgrammeRow,
} from '../schemas/programme.schema';
import type { Tx } from '../tx';
import { Store } from './store';

/** Programmes with their categories and the versions of their escalation policy. */
export class ProgrammeStore extends Store<ProgrammeRow> {
  readonly categories: Store<CategoryRow>;

  constructor(tx: Tx) {
    super(tx, ProgrammeSchema);
    this.categories = new Store(tx, CategorySchema);
  }

  /** The policy in force today: the newest version whose day has come. */
  async policy(id: ProgrammeId): Promise<EscalationPolicy> {
    const [row] = await this.tx.run<{ body: EscalationPolicy }>({
      name: 'policy-in-force',
      text: `select body from policy where jurisdiction_id = $1 and programme_id = $2 and effective_on <= $3 order by version desc limit 1`,
      values: [this.tx.jurisdictionId, id, this.tx.today],
    });
    if (!row) throw new Error(`programme ${id} has no policy in force`);
    return row.body;
  }

  /** The working hours of every programme, each by the policy in force today. */
  workingHours(): Promise<{ id: ProgrammeId; workingHours: EscalationPolicy['workingHours'] }[]> {
    return this.tx.run({
      name: 'working-hours-in-force',
      text: `select distinct on (programme_id) programme_id as id, body->'workingHours' as "workingHours" from policy
              where jurisdiction_id = $1 and effective_on <= $2 order by programme_id, version desc`,
      values: [this.tx.jurisdictionId, this.tx.today],
    });
  }

  /** The versions that have been adopted and whose day is still to come. */
  policiesToCome(id: ProgrammeId): Promise<PolicyToCome[]> {
    return this.tx.query(
      `select body as policy, effective_on as "effectiveOn" from policy
        where jurisdiction_id = $1 and programme_id = $2 and effective_on > $3 order by version`,
      [this.tx.jurisdictionId, id, this.tx.today],
    );
  }

  async addPolicy(
    id: ProgrammeId,
    policy: EscalationPolicy,
    effectiveOn: string,
    note: string,
  ): Promise<void> {
    await this.tx.query(
      `insert into policy (jurisdiction_id, programme_id, version, body, effective_on, note) values ($1, $2, $3, $4, $5, $6)`,
      [this.tx.jurisdictionId, id, policy.version, JSON.stringify(policy), effectiveOn, note],
    );
  }

  async newestPolicyVersion(id: ProgrammeId): Promise<number> {
    const [row] = await this.tx.query<{ version: number | null }>(
      `select max(version) as version from policy where jurisdiction_id = $1 and programme_id = $2`,
      [this.tx.jurisdictionId, id],
    );
    return row?.version ?? 0;
  }
}
