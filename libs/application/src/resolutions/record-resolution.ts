import { Db } from '@app/db/db';
import type { ResolutionRow } from '@app/db/schemas/reporting.schema';
import type { Tx } from '@app/db/tx';
import {
  asId,
  calendarDate,
  DomainError,
  recordResolution,
  requireAction,
  requireEffect,
  type Actor,
  type Commitment,
  type CommitmentId,
  type Duty,
  type EffectSubject,
  type ProgrammeId,
  type Resolution,
  type ResolutionEffect,
  type ResolutionId,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { adjustmentChange } from './adjustment';

/** What is given of an adjustment: the new title, the new values by target. */
export interface AdjustmentForm {
  readonly title?: string;
  readonly values?: readonly { readonly targetId: string; readonly value: string }[];
}

export interface ResolutionForm {
  readonly effect: ResolutionEffect;
  readonly number: string;
  readonly date: string;
  readonly text?: string | null;
  /** Null only for adoption. */
  readonly commitmentId?: string | null;
  /** The duty that an extension moves; the promised date where none is named. */
  readonly dutyId?: string | null;
  readonly newOn?: string | null;
  readonly adjustment?: AdjustmentForm | null;
}

export interface RecordedResolution {
  readonly id: string;
  readonly programmeId: string;
  readonly effect: ResolutionEffect;
  readonly state: Resolution['state'];
  readonly version: number;
}

/**
 * The government office records a numbered resolution of the congress or its standing committee (录入决定). Nothing
 * changes before a congress monitor has confirmed it (ruling 16).
 */
@Injectable()
export class RecordResolution {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, programmeId: string, form: ResolutionForm): Promise<RecordedResolution> {
    return this.db.transaction(actor, async (tx) => {
      requireAction('record_resolution', actor);
      const subject = await subjectOf(tx, asId<ProgrammeId>(programmeId), form);
      const { next, event } = recordResolution(
        {
          jurisdictionId: tx.jurisdictionId,
          id: tx.newId<ResolutionId>(),
          programmeId: asId<ProgrammeId>(programmeId),
          commitmentId: subject.commitment?.id ?? null,
          dutyId: subject.duty?.id ?? null,
          effect: form.effect,
          number: form.number,
          date: calendarDate(form.date),
          text: form.text?.trim() || null,
          newOn: form.effect === 'extend' && form.newOn ? calendarDate(form.newOn) : null,
        },
        { actor, today: tx.today },
      );
      requireEffect(next, subject, actor);
      const change = await changeOf(tx, subject.commitment, form);
      const row: ResolutionRow = { ...next, change, recordedAt: tx.now.toISOString(), confirmedAt: null };
      await tx.resolutions.insert(row);
      tx.events.append(row.programmeId, row.commitmentId, actor, event);
      return outcomeOf(row);
    });
  }
}

export const outcomeOf = ({
  id,
  programmeId,
  effect,
  state,
  version,
}: ResolutionRow): RecordedResolution => ({
  id,
  programmeId,
  effect,
  state,
  version,
});

/** Adoption is decided on the whole list, everything else on one of its items. */
async function subjectOf(tx: Tx, programmeId: ProgrammeId, form: ResolutionForm): Promise<EffectSubject> {
  const programme = await tx.programmes.get(programmeId);
  if (form.effect === 'adopt') {
    const items = await tx.commitments.find({ programmeId, parentId: null });
    return { programme, items: items.length, commitment: null, duty: null };
  }
  if (!form.commitmentId) throw new DomainError('resolution_required');
  const commitment = await tx.commitments.get(asId<CommitmentId>(form.commitmentId));
  if (commitment.programmeId !== programmeId) throw new DomainError('not_found');
  return { programme, items: 0, commitment, duty: await dutyOf(tx, commitment, form) };
}

async function dutyOf(
  tx: Tx,
  { id: commitmentId }: Pick<Commitment, 'id'>,
  { effect, dutyId }: ResolutionForm,
): Promise<Duty | null> {
  if (effect !== 'extend') return null;
  const duties = await tx.duties.of(commitmentId);
  const duty = duties.find(({ id, kind }) => (dutyId ? id === dutyId : kind === 'promised'));
  if (!duty) throw new DomainError('not_found');
  return duty;
}

async function changeOf(tx: Tx, commitment: Commitment | null, { effect, adjustment }: ResolutionForm) {
  if (effect !== 'adjust' || !commitment) return null;
  const targets = await tx.commitments.targets(commitment.id);
  return adjustmentChange(commitment, targets, {
    ...(adjustment?.title ? { title: adjustment.title } : {}),
    values: (adjustment?.values ?? []).map(({ targetId, value }) => ({ targetId: asId(targetId), value })),
  });
}
