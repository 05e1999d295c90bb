import type { Actor } from '../access/actor';
import { requireAction } from '../access/permissions';
import { DomainError } from '../error';
import type { ProgrammeEvent } from '../event';
import type { CommitmentId, DutyId, JurisdictionId, PersonId, ProgrammeId, ResolutionId } from '../id';
import type { CalendarDate } from '../schedule/calendar-date';

export const RESOLUTION_EFFECTS = ['adopt', 'adjust', 'suspend', 'resume', 'terminate', 'extend'] as const;
export type ResolutionEffect = (typeof RESOLUTION_EFFECTS)[number];

/** Recorded it has no effect yet; confirmed it has had it; withdrawn it never will. */
export const RESOLUTION_STATES = ['recorded', 'confirmed', 'withdrawn'] as const;
export type ResolutionState = (typeof RESOLUTION_STATES)[number];

/**
 * A numbered resolution of the congress or its standing committee (人大或其常委会决定). The government office records
 * it, a congress monitor confirms it, and on confirmation it takes effect (ruling 16). `commitmentId` is null only for
 * adoption; `dutyId` and `newOn` belong to an extension of a promised date.
 */
export interface Resolution {
  readonly jurisdictionId: JurisdictionId;
  readonly id: ResolutionId;
  readonly programmeId: ProgrammeId;
  readonly commitmentId: CommitmentId | null;
  readonly dutyId: DutyId | null;
  readonly effect: ResolutionEffect;
  readonly state: ResolutionState;
  readonly number: string;
  readonly date: CalendarDate;
  readonly text: string | null;
  readonly newOn: CalendarDate | null;
  readonly recordedById: PersonId;
  readonly confirmedById: PersonId | null;
  readonly version: number;
}

export type ResolutionInput = Omit<Resolution, 'state' | 'recordedById' | 'confirmedById' | 'version'>;

/** Records a resolution; nothing changes yet. Throws `resolution_required` without a number or without the commitment it decides on, and names a date to come or a new one that is missing. */
export function recordResolution(
  input: ResolutionInput,
  { actor, today }: { actor: Actor; today: CalendarDate },
): { next: Resolution; event: ProgrammeEvent } {
  requireAction('record_resolution', actor);
  const number = input.number.trim();
  const incomplete =
    number === '' ||
    (input.effect !== 'adopt' && !input.commitmentId) ||
    (input.effect === 'extend' && !input.dutyId);
  if (incomplete) throw new DomainError('resolution_required');
  if (input.date > today) throw wrongDate('date', input.date);
  if (input.effect === 'extend' && !input.newOn) throw wrongDate('newOn', null);
  const next: Resolution = {
    ...input,
    number,
    state: 'recorded',
    recordedById: actor.personId,
    confirmedById: null,
    version: 1,
  };
  return { next, event: { kind: 'resolution_recorded', ...factsOf(next), text: next.text } };
}

const wrongDate = (field: 'date' | 'newOn', value: string | null): DomainError =>
  new DomainError('request_invalid', {}, [
    { pointer: `/${field}`, code: 'field_invalid', params: { field, value } },
  ]);

/** Confirms a recorded resolution; its effect (adopt, transition, move of the date) follows in the same transaction. */
export function confirmResolution(
  resolution: Resolution,
  { actor }: { actor: Actor },
): { next: Pick<Resolution, 'state' | 'confirmedById'>; event: ProgrammeEvent } {
  requireAction('confirm_resolution', actor);
  requireRecorded(resolution);
  return {
    next: { state: 'confirmed', confirmedById: actor.personId },
    event: { kind: 'resolution_confirmed', ...factsOf(resolution) },
  };
}

/**
 * The government office takes back what it recorded wrongly, as long as the congress has not confirmed it: nothing has
 * come of it yet, and record and withdrawal both stay in the trail. Throws `resolution_already_confirmed`,
 * `resolution_withdrawn`.
 */
export function withdrawResolution(
  resolution: Resolution,
  { actor }: { actor: Actor },
): { next: Pick<Resolution, 'state'>; event: ProgrammeEvent } {
  requireAction('withdraw_resolution', actor);
  requireRecorded(resolution);
  return { next: { state: 'withdrawn' }, event: { kind: 'resolution_withdrawn', ...factsOf(resolution) } };
}

function requireRecorded({ state }: Pick<Resolution, 'state'>): void {
  if (state === 'confirmed') throw new DomainError('resolution_already_confirmed');
  if (state === 'withdrawn') throw new DomainError('resolution_withdrawn');
}

/** Throws `resolution_required` unless this is a confirmed resolution with that effect. */
export function requireConfirmed(
  resolution: Pick<Resolution, 'state' | 'effect' | 'number' | 'date'> | null,
  effect: ResolutionEffect,
): void {
  const holds =
    resolution?.state === 'confirmed' && resolution.effect === effect && resolution.number.trim() !== '';
  if (!holds) throw new DomainError('resolution_required');
}

const factsOf = ({ programmeId, id, commitmentId, effect, number, date }: Resolution) => ({
  programmeId,
  resolutionId: id,
  commitmentId,
  effect,
  number,
  date,
});
