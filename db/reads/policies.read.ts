import { DomainError, type Actor, type EscalationPolicy, type LightRule } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';

export interface PoliciesView {
  readonly version: number;
  readonly lightRule: LightRule;
  readonly policies: {
    readonly version: number;
    readonly effectiveOn: string;
    readonly note: string;
    readonly policy: EscalationPolicy;
  }[];
}

const POLICIES = prepared(
  'policies.list',
  `select jsonb_build_object('version', max(y.version), 'lightRule', p.light_rule, 'policies',
       jsonb_agg(jsonb_build_object('version', y.version, 'effectiveOn', y.effective_on, 'note', y.note, 'policy', y.body) order by y.version desc))
     from programme p join policy y on y.jurisdiction_id = p.jurisdiction_id and y.programme_id = p.id
    where p.jurisdiction_id = $1::uuid and p.id = $2::uuid group by p.light_rule`,
);

/** The versions of a programme's escalation policy, newest first; settings, open to everybody who signs in. */
@Injectable()
export class PoliciesRead {
  constructor(private readonly db: Db) {}

  async list(actor: Actor, programmeId: string): Promise<PoliciesView> {
    const view = await this.db.read<PoliciesView>(actor, POLICIES, [programmeId]);
    if (!view) throw new DomainError('not_found');
    return view;
  }
}
