import type { CompletionClaim } from '../commitment/claim';
import type { Commitment } from '../commitment/commitment';
import { allowedTransitions } from '../commitment/lifecycle';
import { isReportable } from '../commitment/reportable';
import { isOpenState, type TransitionName } from '../commitment/transitions';
import { canWorsen } from '../commitment/worsen-light';
import type { Duty } from '../escalation/duty';
import type { Slip } from '../escalation/slip';
import { authorityOf, type ExtensionRequest } from '../extension/extension-request';
import type { PersonId } from '../id';
import type { Resolution } from '../programme/resolution';
import { isPending, type ProgressReport } from '../progress/progress-report';
import type { Period } from '../schedule/calendar-date';
import type { Light } from '../schedule/light-facts';
import type { Actor } from './actor';
import { mayDo, type DepartmentsOf, type PermittedAction } from './permissions';
import { mayAnswer } from './slip-answer';

export type ActionName = PermittedAction | TransitionName;

/** One thing this actor may do now; `subject` names the report, slip, duty, request or period it is about, null for the commitment. */
export interface Action {
  readonly name: ActionName;
  readonly subject: string | null;
}

/** One commitment as its page shows it. `openPeriods` are months open for a report, not yet accepted. */
export interface ActionView {
  readonly commitment: Commitment;
  readonly light: Light;
  readonly duties: readonly Pick<Duty, 'id' | 'kind' | 'state' | 'postId'>[];
  readonly openPeriods: readonly Period[];
  readonly pendingReport: Pick<ProgressReport, 'id' | 'state' | 'authorPersonId'> | null;
  readonly lastAcceptedAuthorId: PersonId | null;
  readonly pendingClaim: Pick<CompletionClaim, 'id' | 'claimantPersonId'> | null;
  readonly pendingExtensions: readonly Pick<ExtensionRequest, 'id' | 'dutyId'>[];
  readonly openSlips: readonly Pick<Slip, 'id' | 'dutyId' | 'state' | 'acknowledgedAt' | 'reply'>[];
  readonly pendingResolutions: readonly Pick<Resolution, 'id' | 'state'>[];
}

/** What the actions on a slip depend on beside the slip: the lead department, and the post that owes the duty it is about. */
export interface SlipActionView {
  readonly commitment: DepartmentsOf;
  readonly duties: readonly Pick<Duty, 'id' | 'postId'>[];
}

/**
 * What this actor may do with a commitment now, for the browser's buttons: the same table and predicates by which the
 * rules refuse, so the browser re-implements none (architecture §3).
 */
export function allowedActions(view: ActionView, actor: Actor): readonly Action[] {
  return [
    ...moves(view, actor),
    ...reportActions(view, actor),
    ...onExtensions(view, actor),
    ...view.openSlips.flatMap((slip) => slipActions(view, slip, actor)),
    ...onCommitment(view, actor),
  ];
}

const action = (name: ActionName, subject: string | null = null): Action => ({ name, subject });

/** Moves of the lifecycle; those recorded with a verification or resolution appear as that record instead. */
function moves({ commitment, lastAcceptedAuthorId, pendingClaim }: ActionView, actor: Actor): Action[] {
  return allowedTransitions(commitment, actor).flatMap(({ name, resource, guards }) => {
    if (resource === 'resolution') return [];
    if (guards.includes('not_reporter') && lastAcceptedAuthorId === actor.personId) return [];
    if (name === 'carry_over' && !commitment.multiYear) return [];
    if (name === 'not_ours' && commitment.notOursTimes > 0) return [];
    const claimant = pendingClaim?.claimantPersonId === actor.personId;
    if (guards.includes('reviewer_distinct') && claimant) return [];
    if (resource !== 'verification')
      return [action(name, resource === 'transition' ? null : (pendingClaim?.id ?? null))];
    return name === 'close' ? [action('record_verification', pendingClaim?.id ?? null)] : [];
  });
}

/** What this actor may do about the report that waits, or about the months open for one. */
export function reportActions(
  {
    commitment,
    openPeriods,
    pendingReport,
  }: Pick<ActionView, 'commitment' | 'openPeriods' | 'pendingReport'>,
  actor: Actor,
): Action[] {
  if (!pendingReport || !isPending(pendingReport)) {
    const may = isReportable(commitment) && mayDo('report', actor, commitment);
    return may ? openPeriods.map((period) => action('report', period)) : [];
  }
  const { id, state, authorPersonId } = pendingReport;
  const names: PermittedAction[] = state === 'waiting' ? ['take_back_report'] : [];
  if (authorPersonId !== actor.personId) {
    names.push(...(state === 'waiting' ? (['open_report'] as const) : []), 'accept_report', 'return_report');
  }
  return names.filter((name) => mayDo(name, actor, commitment)).map((name) => action(name, id));
}

function onExtensions({ commitment, duties, pendingExtensions }: ActionView, actor: Actor): Action[] {
  const decide = mayDo('decide_extension', actor)
    ? pendingExtensions.map(({ id }) => action('decide_extension', id))
    : [];
  if (!mayDo('request_extension', actor, commitment)) return decide;
  const free = duties.filter(
    (duty) =>
      duty.state === 'open' &&
      authorityOf(duty) !== null &&
      !pendingExtensions.some(({ dutyId }) => dutyId === duty.id),
  );
  return [...decide, ...free.map(({ id }) => action('request_extension', id))];
}

/** What this actor may do about one slip. */
export function slipActions(
  { commitment, duties }: SlipActionView,
  slip: ActionView['openSlips'][number],
  actor: Actor,
): Action[] {
  if (slip.state !== 'open') return [];
  const { id, reply } = slip;
  const owing = duties.find((duty) => duty.id === slip.dutyId)?.postId ?? null;
  const actions: Action[] = [];
  if (!slip.acknowledgedAt && mayAnswer('acknowledge_slip', actor, commitment, owing))
    actions.push(action('acknowledge_slip', id));
  if (!reply && mayAnswer('reply_slip', actor, commitment, owing)) actions.push(action('reply_slip', id));
  if (reply && !reply.signed && mayDo('sign_slip_reply', actor, commitment))
    actions.push(action('sign_slip_reply', id));
  if (reply?.promisedOn && !reply.acceptedOn && mayDo('accept_promise', actor))
    actions.push(action('accept_promise', id));
  if (mayDo('release_slip', actor)) actions.push(action('release_slip', id));
  return actions;
}

function onCommitment({ commitment, light, pendingResolutions }: ActionView, actor: Actor): Action[] {
  const { state, isLeaf, mergedIntoId, worsened } = commitment;
  const open = isLeaf && mergedIntoId === null && isOpenState(state);
  const actions: Action[] = [];
  if (open && mayDo('issue_slip', actor)) actions.push(action('issue_slip'));
  if (canWorsen(commitment, light) && mayDo('worsen_light', actor)) actions.push(action('worsen_light'));
  if (worsened && mayDo('lift_worsening', actor)) actions.push(action('lift_worsening'));
  if ((open || state === 'suspended') && mayDo('record_resolution', actor))
    actions.push(action('record_resolution'));
  const recorded = pendingResolutions.filter((one) => one.state === 'recorded');
  for (const name of ['withdraw_resolution', 'confirm_resolution'] as const)
    if (mayDo(name, actor)) actions.push(...recorded.map(({ id }) => action(name, id)));
  return actions;
}
