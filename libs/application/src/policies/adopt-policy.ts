import { isDeepStrictEqual } from 'node:util';
import { Db } from '@app/db/db';
import {
  asId,
  calendarDate,
  DomainError,
  readPolicy,
  requireAction,
  type Actor,
  type EscalationPolicy,
  type ProgrammeId,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { refresh } from '../upkeep/refresh';
import { openSituations, reprojectReminders } from '../upkeep/reproject';

export interface PolicyForm {
  /** The whole policy without its version. */
  readonly policy: unknown;
  /** Today where none is given; never earlier. */
  readonly effectiveOn?: string | null;
  readonly note?: string;
  /** There to be refused: the light rule is fixed for the year. */
  readonly lightRule?: unknown;
}

export interface AdoptedPolicy {
  readonly version: number;
  readonly effectiveOn: string;
  readonly policy: EscalationPolicy;
}

/**
 * Gives a programme the next version of its escalation policy (督办规则). The ladder runs by it from its day on; unsent
 * reminders move in place, what was sent stands (ruling 25). The light rule is the year's and stays. Throws
 * `policy_invalid`, `policy_frozen`, `version_stale`.
 */
@Injectable()
export class AdoptPolicy {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, programmeId: string, form: PolicyForm, version: number): Promise<AdoptedPolicy> {
    return this.db.transaction(actor, async (tx) => {
      requireAction('adopt_policy', actor);
      const programme = await tx.programmes.lock(asId<ProgrammeId>(programmeId));
      const before = await tx.programmes.newestPolicyVersion(programme.id);
      if (version !== before) throw new DomainError('version_stale', { current: before });
      if (form.lightRule !== undefined && !isDeepStrictEqual(form.lightRule, programme.lightRule))
        throw new DomainError('policy_frozen');
      const effectiveOn = form.effectiveOn ? calendarDate(form.effectiveOn) : tx.today;
      if (effectiveOn < tx.today) throw new DomainError('policy_invalid', { fault: 'effectiveOn ≥ today' });
      const policy = readPolicy(form.policy, before + 1, '/policy');
      await tx.programmes.addPolicy(programme.id, policy, effectiveOn, form.note ?? '');
      await tx.programmes.save(programme, { policyVersion: policy.version });
      const event = {
        kind: 'policy_adopted',
        programmeId: programme.id,
        before,
        after: policy.version,
      } as const;
      tx.events.append(programme.id, null, actor, event);
      await tx.reminders.letGo();
      for (const of of await openSituations(tx, { programmeId: programme.id })) {
        await reprojectReminders(tx, actor, of, `policy:${policy.version}`, { policy, effectiveOn });
        await refresh(tx, actor, [of.commitment.id]);
      }
      return { version: policy.version, effectiveOn, policy };
    });
  }
}
