import type { Actor } from '../access/actor';
import { requireAction } from '../access/permissions';
import { DomainError } from '../error';
import type { Duty } from '../escalation/duty';
import type { EscalationPolicy } from '../escalation/policy';
import type { ExtensionEvent } from '../event';
import type {
  CommitmentId,
  DepartmentId,
  DutyId,
  ExtensionRequestId,
  JurisdictionId,
  PersonId,
  PostId,
  ResolutionId,
} from '../id';
import type { CalendarDate } from '../schedule/calendar-date';
import type { WorkingCalendar } from '../schedule/working-calendar';

/** Why more time is asked for. */
export const EXTENSION_REASONS = {
  force_majeure: { zh: '不可抗力', en: 'force majeure' },
  policy_changed: { zh: '政策变化', en: 'a change of policy' },
  funds_late: { zh: '资金未到位', en: 'funds not in place' },
  site_or_relocation: { zh: '选址征迁', en: 'site or relocation' },
  approval_pending: { zh: '审批未完成', en: 'approvals pending' },
  weather: { zh: '天气影响', en: 'weather' },
  procurement: { zh: '招标采购', en: 'procurement' },
  other: { zh: '其他', en: 'other' },
} as const;
export type ExtensionReason = keyof typeof EXTENSION_REASONS;

export const EXTENSION_STATES = ['waiting', 'granted', 'refused'] as const;
export type ExtensionState = (typeof EXTENSION_STATES)[number];

/** Who may decide: the congress by resolution for promised dates, the government office for inner ones (ruling 21). */
export type ExtensionAuthority = 'resolution' | 'government_office';

/** One request for a later date (延期申请) on one duty; `late` when asked after the date: it then repairs no on-time figure. */
export interface ExtensionRequest {
  readonly jurisdictionId: JurisdictionId;
  readonly id: ExtensionRequestId;
  readonly commitmentId: CommitmentId;
  readonly dutyId: DutyId;
  readonly state: ExtensionState;
  readonly dueOn: CalendarDate;
  readonly newOn: CalendarDate;
  readonly reasonCode: ExtensionReason;
  readonly text: string;
  readonly requestedOn: CalendarDate;
  readonly late: boolean;
  readonly requesterPersonId: PersonId;
  readonly requesterPostId: PostId;
  readonly resolutionId: ResolutionId | null;
  readonly decidedOn: CalendarDate | null;
  readonly decisionText: string | null;
  readonly version: number;
}

/** A request beside which something must be said; it is taken all the same. */
export type ExtensionWarning = 'asked_at_short_notice' | 'asked_after_the_date' | 'longer_than_usual';

const AUTHORITY: Partial<Record<Duty['kind'], ExtensionAuthority>> = {
  promised: 'resolution',
  milestone: 'government_office',
  slip_mending: 'government_office',
};

/** Whose decision a later date is; null where the kind of duty has no extension (a report day, an office's own limit). */
export const authorityOf = (duty: Pick<Duty, 'kind'>): ExtensionAuthority | null =>
  AUTHORITY[duty.kind] ?? null;

export interface ExtensionInput {
  readonly id: ExtensionRequestId;
  readonly newOn: CalendarDate;
  readonly reasonCode: ExtensionReason;
  readonly text: string;
}

export interface ExtensionFacts {
  readonly duty: Duty;
  readonly leadDepartmentId: DepartmentId | null;
  readonly year: number;
  /** A request of this duty that still waits, and how many were granted before. */
  readonly pending: boolean;
  readonly grantedBefore: number;
}

export interface ExtensionContext {
  readonly actor: Actor;
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly policy: Pick<EscalationPolicy, 'extension'>;
}

/**
 * The lead department asks for a later date on one open duty (handbook §3.4, ruling 21). The old date runs on until the
 * decision. Throws `duty_not_open`, `extension_pending`, `extension_not_later`, `extension_beyond_year`,
 * `extension_limit`, `reason_required`, `field_invalid` for a duty without extension.
 */
export function requestExtension(
  facts: ExtensionFacts,
  input: ExtensionInput,
  context: ExtensionContext,
): { next: ExtensionRequest; warnings: readonly ExtensionWarning[]; event: ExtensionEvent } {
  const { duty } = facts;
  const { actor, today } = context;
  requireAction('request_extension', actor, facts);
  requireExtensible(facts, input, context);
  const late = today > duty.dueOn;
  const next: ExtensionRequest = {
    jurisdictionId: duty.jurisdictionId,
    id: input.id,
    commitmentId: duty.commitmentId,
    dutyId: duty.id,
    state: 'waiting',
    dueOn: duty.dueOn,
    newOn: input.newOn,
    reasonCode: input.reasonCode,
    text: input.text.trim(),
    requestedOn: today,
    late,
    requesterPersonId: actor.personId,
    requesterPostId: actor.postId,
    resolutionId: null,
    decidedOn: null,
    decisionText: null,
    version: 1,
  };
  const { commitmentId, dutyId, dueOn, newOn, reasonCode, text } = next;
  const event: ExtensionEvent = {
    kind: 'extension_requested',
    requestId: next.id,
    commitmentId,
    dutyId,
    dueOn,
    newOn,
    reasonCode,
    late,
    text,
  };
  return { next, warnings: extensionWarnings(duty, input.newOn, context), event };
}

/** Short notice, asked after the date, longer than the policy's usual span: shown before sending and beside the request. */
export function extensionWarnings(
  duty: Duty,
  newOn: CalendarDate,
  { today, calendar, policy }: Omit<ExtensionContext, 'actor'>,
): readonly ExtensionWarning[] {
  const warnings: ExtensionWarning[] = [];
  if (today > duty.dueOn) warnings.push('asked_after_the_date');
  else if (calendar.workingDaysBetween(today, duty.dueOn) < policy.extension.applyBefore)
    warnings.push('asked_at_short_notice');
  if (calendar.workingDaysBetween(duty.originalOn, newOn) > policy.extension.maxWorkingDays)
    warnings.push('longer_than_usual');
  return warnings;
}

function requireExtensible(facts: ExtensionFacts, input: ExtensionInput, { policy }: ExtensionContext): void {
  const { duty, year } = facts;
  const authority = authorityOf(duty);
  if (!authority) throw new DomainError('field_invalid', { field: 'dutyId' });
  if (duty.state !== 'open') throw new DomainError('duty_not_open');
  if (facts.pending) throw new DomainError('extension_pending');
  if (input.newOn <= duty.dueOn)
    throw new DomainError('extension_not_later', { newOn: input.newOn, dueOn: duty.dueOn });
  if (input.text.trim() === '') throw new DomainError('reason_required');
  if (authority === 'resolution') return;
  if (input.newOn > `${year}-12-31`) throw new DomainError('extension_beyond_year');
  if (facts.grantedBefore >= policy.extension.maxTimes)
    throw new DomainError('extension_limit', { times: facts.grantedBefore });
}
