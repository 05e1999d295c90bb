import { Db } from '@app/db/db';
import {
  DEFAULT_POLICY,
  defaultLightRule,
  DomainError,
  isFigure,
  requireAction,
  type Actor,
  type ProgrammeId,
  type ProgrammeState,
} from '@app/domain';
import { Injectable } from '@nestjs/common';

export interface NewProgramme {
  readonly name: string;
  readonly year: number;
  readonly declaredItems?: number | null;
  readonly declaredFundsYuan?: string | null;
  /** What else the list declares in sums only, as printed (18 continued, 12 first, 6 breakthrough). */
  readonly declared?: Readonly<Record<string, unknown>>;
}

export interface CreatedProgramme {
  readonly id: string;
  readonly state: ProgrammeState;
  readonly version: number;
}

/**
 * Opens a year's list as a draft (新建清单), with the default light rule, fixed for the year, and the first version of
 * the escalation policy. Throws `programme_exists`, `figure_invalid`.
 */
@Injectable()
export class CreateProgramme {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, input: NewProgramme): Promise<CreatedProgramme> {
    return this.db.transaction(actor, async (tx) => {
      requireAction('create_programme', actor);
      const { name, year, declaredItems = null, declaredFundsYuan = null, declared = {} } = input;
      if (declaredFundsYuan !== null && !isFigure(declaredFundsYuan))
        throw new DomainError('figure_invalid', { value: declaredFundsYuan });
      if (await tx.programmes.first({ year, name })) throw new DomainError('programme_exists', { year });
      const id = tx.newId<ProgrammeId>();
      await tx.programmes.insert({
        jurisdictionId: tx.jurisdictionId,
        id,
        name,
        year,
        state: 'draft',
        declaredItems,
        declaredFundsYuan,
        declared,
        adoptedOn: null,
        resolutionId: null,
        lightRule: defaultLightRule,
        countSettlements: [],
        keptApart: [],
        policyVersion: DEFAULT_POLICY.version,
        version: 1,
      });
      await tx.programmes.addPolicy(id, DEFAULT_POLICY, tx.today, '');
      tx.events.append(id, null, actor, {
        kind: 'programme_created',
        programmeId: id,
        name,
        year,
        declaredItems,
      });
      return { id, state: 'draft', version: 1 };
    });
  }
}
