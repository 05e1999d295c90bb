import type { Actor } from '../access/actor';
import { DomainError, type FieldFault } from '../error';
import type { CommitmentEvent } from '../event';
import type { TargetId } from '../id';
import type { CountDifference } from '../programme/count-differences';
import type { ProgrammeState } from '../programme/programme';
import { period, periodOf, type CalendarDate } from '../schedule/calendar-date';
import { figure, isFigure } from '../schedule/figures';
import { checkCurve, linearCurve, type PlanCurve, type PlanPoint } from '../schedule/plan-curve';
import type { Commitment, Nature } from './commitment';
import { aimOf, hasCriterion, isCounted } from './comparator';
import { transition } from './lifecycle';
import type { Milestone } from './milestone';
import type { PhysicalStage, StockOrFlow, Target } from './target';

/** What registration adds to one target; what is absent stays as it is. `points` is the plan, linear by default. */
export interface TargetRegistration {
  readonly targetId: TargetId;
  readonly basis?: string | null;
  readonly denominator?: string | null;
  readonly noTargetReason?: string | null;
  readonly stage?: PhysicalStage | null;
  readonly stockOrFlow?: StockOrFlow;
  readonly points?: readonly PlanPoint[] | null;
}

export interface RegistrationInput {
  readonly dueOn?: CalendarDate | null;
  readonly multiYear: boolean;
  readonly fundsYuan?: string | null;
  readonly nature?: Nature | null;
  readonly targets: readonly TargetRegistration[];
  readonly milestones: readonly Milestone[];
}

/** `identicalTo`: number of an item with the same content, not yet settled; `countDifferences`: those not yet settled. */
export interface RegistrationFacts {
  readonly programme: { readonly year: number; readonly state: ProgrammeState };
  readonly commitment: Commitment;
  readonly targets: readonly Target[];
  readonly identicalTo: string | null;
  readonly countDifferences: readonly CountDifference[];
}

export interface Registered {
  readonly next: Pick<Commitment, 'state' | 'originalDueOn' | 'dueOn' | 'multiYear' | 'fundsYuan' | 'nature'>;
  readonly targets: readonly Target[];
  /** Each becomes a duty of kind `milestone` (ruling 29). */
  readonly milestones: readonly Milestone[];
  readonly events: readonly CommitmentEvent[];
}

/**
 * Registers one adopted commitment (立项). It fills only what is empty and never touches what was printed (ruling 15):
 * every target with a criterion, "all" with a denominator or the reason why there is none (ruling 10), a plan curve
 * that rises to the target by the promised date (linear by default), inner milestones within the year (ruling 29).
 * Throws `programme_not_adopted`, `identical_item_unsettled`, `declared_count_differs`, `printed_part_frozen`,
 * `registration_incomplete` (params.missing), `request_invalid` with every fault, and what the lifecycle refuses.
 */
export function registerCommitment(
  facts: RegistrationFacts,
  input: RegistrationInput,
  { actor }: { readonly actor: Actor },
): Registered {
  const { programme, commitment } = facts;
  const moved = transition(commitment, 'register', { actor });
  requireSettled(facts);
  const dueOn = filled(commitment.dueOn, input.dueOn);
  const next = {
    state: moved.state,
    originalDueOn: commitment.originalDueOn ?? dueOn,
    dueOn,
    multiYear: input.multiYear,
    fundsYuan: filled(commitment.fundsYuan, input.fundsYuan),
    nature: filled(commitment.nature, input.nature),
  };
  const filledTargets = facts.targets.map((target) => fillTarget(target, input));
  const missing = missingFor(filledTargets, input.milestones, dueOn);
  if (missing.length > 0 || dueOn === null) {
    throw new DomainError('registration_incomplete', { missing: missing.join(', ') });
  }
  const targets = filledTargets.map((target) => withPlan(target, input, programme.year, dueOn));
  const faults = faultsOf(targets, input.milestones, programme.year, dueOn);
  if (faults.length > 0) throw new DomainError('request_invalid', {}, faults);
  const registered: CommitmentEvent = {
    kind: 'commitment_registered',
    commitmentId: commitment.id,
    targets: targets.length,
    milestones: input.milestones.length,
    multiYear: input.multiYear,
    linearCurves: targets.filter(({ curve }) => curve?.isDefault).length,
  };
  return { next, targets, milestones: input.milestones, events: [registered, moved.event] };
}

function requireSettled({ programme, commitment, identicalTo, countDifferences }: RegistrationFacts): void {
  if (programme.state !== 'adopted') throw new DomainError('programme_not_adopted');
  if (identicalTo !== null) {
    throw new DomainError('identical_item_unsettled', { number: commitment.number, other: identicalTo });
  }
  const [open] = countDifferences;
  if (open) throw new DomainError('declared_count_differs', { declared: open.declared, actual: open.actual });
}

/** What is printed stays; what is empty takes what is given. Throws `printed_part_frozen` where both differ. */
function filled<T extends string>(printedPart: T | null, given: T | null | undefined): T | null {
  if (given === null || given === undefined || given === printedPart) return printedPart;
  if (printedPart !== null) throw new DomainError('printed_part_frozen');
  return given;
}

function fillTarget(target: Target, { targets }: RegistrationInput): Target {
  const given = targets.find(({ targetId }) => targetId === target.id);
  if (!given) return target;
  return {
    ...target,
    basis: filled(target.basis, given.basis?.trim() || null),
    denominator: filled(target.denominator, given.denominator),
    noTargetReason: filled(target.noTargetReason, given.noTargetReason?.trim() || null),
    stage: filled(target.stage, given.stage),
    stockOrFlow: given.stockOrFlow ?? target.stockOrFlow,
  };
}

/** What registration still lacks: `dueOn`, `targets`, `basis:<what>`, `value:<what>` or `denominator:<what>`. */
export function missingFor(
  targets: readonly Target[],
  milestones: readonly Milestone[],
  dueOn: CalendarDate | null,
): readonly string[] {
  const missing = dueOn === null ? ['dueOn'] : [];
  if (targets.length === 0 && milestones.length === 0) missing.push('targets');
  for (const target of targets) {
    if (target.kind === 'policy_rate' || target.kind === 'capacity') continue;
    const aim = aimOf(target);
    if (aim === null && !target.noTargetReason) {
      missing.push(`${target.comparator === 'all' ? 'denominator' : 'value'}:${target.what}`);
    } else if (aim !== null && !hasCriterion(target)) missing.push(`basis:${target.what}`);
  }
  return missing;
}

/** A curve belongs to what grows to a number over the year; a level to be kept or not exceeded has none. */
function withPlan(target: Target, { targets }: RegistrationInput, year: number, dueOn: CalendarDate): Target {
  const aim = aimOf(target);
  const levels = target.comparator === 'lte' || target.comparator === 'maintain';
  if (!isCounted(target) || levels || aim === null || !isFigure(aim) || figure(aim).lte(0)) return target;
  const points = targets.find(({ targetId }) => targetId === target.id)?.points;
  const curve: PlanCurve = points?.length
    ? { points, isDefault: false }
    : linearCurve(aim, period(`${year}-01`), periodOf(dueOn));
  return { ...target, curve };
}

function faultsOf(
  targets: readonly Target[],
  milestones: readonly Milestone[],
  year: number,
  dueOn: CalendarDate,
): FieldFault[] {
  const inYear = (day: CalendarDate): boolean => day >= `${year}-01-01` && day <= `${year}-12-31`;
  const faults: FieldFault[] = [];
  // Past the year's end a resolution alone may go (ruling 21).
  if (!inYear(dueOn))
    faults.push({ pointer: '/dueOn', code: 'deadline_outside_year', params: { dueOn, year } });
  targets.forEach((target, i) => {
    const { denominator, curve } = target;
    const aim = aimOf(target);
    if (denominator !== null && !isFigure(denominator)) {
      faults.push({
        pointer: `/targets/${i}/denominator`,
        code: 'figure_invalid',
        params: { value: denominator },
      });
    } else if (curve && aim !== null) {
      curve.points.forEach(({ value }, k) => {
        if (!isFigure(value)) {
          faults.push({
            pointer: `/targets/${i}/points/${k}/value`,
            code: 'figure_invalid',
            params: { value },
          });
        }
      });
      if (curve.points.every(({ value }) => isFigure(value))) {
        const pointer = `/targets/${i}/points`;
        faults.push(...checkCurve(curve, aim, dueOn).map((fault) => ({ pointer, ...fault })));
      }
    }
  });
  milestones.forEach((milestone, i) => {
    if (milestone.title.trim() === '')
      faults.push({ pointer: `/milestones/${i}/title`, code: 'field_invalid', params: { field: 'title' } });
    if (!inYear(milestone.dueOn)) {
      faults.push({
        pointer: `/milestones/${i}/dueOn`,
        code: 'deadline_outside_year',
        params: { dueOn: milestone.dueOn, year },
      });
    }
  });
  return faults;
}
