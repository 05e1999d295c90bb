import type { Actor } from '../access/actor';
import { requireAction } from '../access/permissions';
import { DomainError } from '../error';
import type { Duty } from '../escalation/duty';
import type { DutyEvent, ExtensionEvent } from '../event';
import { requireConfirmed, type Resolution } from '../programme/resolution';
import type { CalendarDate } from '../schedule/calendar-date';
import { authorityOf, type ExtensionRequest } from './extension-request';
import { moveDuty } from './move-duty';

/** `resolution` is needed to grant a promised date; its own date, where it names one, goes before the one asked for. */
export interface ExtensionDecision {
  readonly granted: boolean;
  readonly text: string | null;
  readonly resolution: Resolution | null;
}

export interface DecidedExtension {
  readonly next: Pick<ExtensionRequest, 'state' | 'newOn' | 'resolutionId' | 'decidedOn' | 'decisionText'>;
  /** The moved duty; null where refused. A promised duty's new date is the commitment's `dueOn` too. */
  readonly duty: Duty | null;
  readonly events: readonly (ExtensionEvent | DutyEvent)[];
}

/**
 * Decides a request by the right authority (ruling 21): the government office grants inner milestones and mending
 * dates; a promised date is granted only by a confirmed resolution. A refusal is the government office's to record and
 * needs words. Throws `extension_decided`, `extension_authority`, `reason_required`, `duty_not_open`,
 * `extension_not_later`.
 */
export function decideExtension(
  request: ExtensionRequest,
  duty: Duty,
  decision: ExtensionDecision,
  { actor, today }: { readonly actor: Actor; readonly today: CalendarDate },
): DecidedExtension {
  const byResolution = decision.granted && authorityOf(duty) === 'resolution';
  if (byResolution) requireResolution(decision.resolution, duty);
  requireAction(byResolution ? 'confirm_resolution' : 'decide_extension', actor);
  if (request.state !== 'waiting') throw new DomainError('extension_decided');
  const text = decision.text?.trim() || null;
  if (!decision.granted && !text) throw new DomainError('reason_required');
  const newOn = (byResolution && decision.resolution?.newOn) || request.newOn;
  const authority = byResolution ? (decision.resolution?.number ?? '') : 'government_office';
  const moved = decision.granted ? moveLater(duty, newOn, authority) : null;
  const event: ExtensionEvent = {
    kind: 'extension_decided',
    commitmentId: request.commitmentId,
    requestId: request.id,
    dutyId: duty.id,
    granted: decision.granted,
    dueOn: duty.dueOn,
    newOn,
    authority,
    text,
  };
  return {
    next: {
      state: decision.granted ? 'granted' : 'refused',
      newOn,
      resolutionId: byResolution ? (decision.resolution?.id ?? null) : null,
      decidedOn: today,
      decisionText: text,
    },
    duty: moved?.next ?? null,
    events: moved ? [event, moved.event] : [event],
  };
}

/** A resolution moves a promised date without anybody having asked: same move, same authority. */
export function extendByResolution(
  duty: Duty,
  resolution: Resolution,
  { actor }: { readonly actor: Actor },
): { next: Duty; event: DutyEvent } {
  requireResolution(resolution, duty);
  requireAction('confirm_resolution', actor);
  if (!resolution.newOn) throw new DomainError('resolution_required');
  return moveLater(duty, resolution.newOn, resolution.number);
}

function requireResolution(resolution: Resolution | null, duty: Duty): void {
  if (!resolution || (resolution.dutyId && resolution.dutyId !== duty.id))
    throw new DomainError('extension_authority');
  requireConfirmed(resolution, 'extend');
}

/** A date is extended to a later one. Throws `extension_not_later`, `duty_not_open`. */
export function moveLater(
  duty: Duty,
  newOn: CalendarDate,
  authority: string,
): { next: Duty; event: DutyEvent } {
  if (newOn <= duty.dueOn) throw new DomainError('extension_not_later', { newOn, dueOn: duty.dueOn });
  return moveDuty(duty, newOn, authority);
}
