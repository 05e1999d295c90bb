import { DomainError } from '../error';
import { DUTY_KINDS } from './duty';
import type { EscalationPolicy } from './policy';
import { SLIP_LEVELS } from './slip';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Refuses a policy that contradicts itself, before it is given a version: `policy_invalid` with `fault`, the condition
 * that does not hold. A request for an answer leaves at least `minRequestNotice` working days (handbook §6, complaint 8:
 * no "asked on Friday, wanted on Monday").
 */
export function checkPolicy(policy: EscalationPolicy): void {
  const fault = [...times(policy), ...levels(policy), ...duties(policy), ...numbers(policy)].find(
    ([, holds]) => !holds,
  );
  if (fault) throw new DomainError('policy_invalid', { fault: fault[0] });
}

type Condition = readonly [words: string, holds: boolean];

const wholeFrom = (least: number, value: number): boolean => Number.isInteger(value) && value >= least;

function times({ firesAt, workingHours: { from, to } }: EscalationPolicy): Condition[] {
  return [
    ['HH:MM', [firesAt, from, to].every((time) => TIME.test(time))],
    ['workingHours.from < workingHours.to', from < to],
    ['workingHours.from ≤ firesAt ≤ workingHours.to', from <= firesAt && firesAt <= to],
  ];
}

function levels(policy: EscalationPolicy): Condition[] {
  const inOrder =
    policy.levels.length === SLIP_LEVELS.length &&
    SLIP_LEVELS.every((level, i) => policy.levels[i]?.level === level);
  return [
    ['levels = 1, 2, 3, 4, 5, 6', inOrder],
    ['levels[6].automatic = false', policy.levels[5]?.automatic === false],
    ...policy.levels.flatMap((rule): Condition[] => [
      [`levels[${rule.level}].name, mark`, rule.name.trim() !== '' && rule.mark.trim() !== ''],
      [`levels[${rule.level}].to ≠ ∅`, rule.to.length > 0],
      [
        `levels[${rule.level}].replyWithin ≥ minRequestNotice (${policy.minRequestNotice})`,
        rule.replyWithin === null || wholeFrom(Math.max(1, policy.minRequestNotice), rule.replyWithin),
      ],
    ]),
    [
      'officeAddressees.to ≠ ∅',
      policy.officeAddressees[1].to.length > 0 && policy.officeAddressees[2].to.length > 0,
    ],
  ];
}

function duties(policy: EscalationPolicy): Condition[] {
  return DUTY_KINDS.flatMap((kind): Condition[] => {
    const { dueSoon, climbsTo, office } = policy.duties[kind];
    return [
      [`duties.${kind}.dueSoon > 0`, dueSoon.every((days) => wholeFrom(1, days))],
      [`duties.${kind}.dueSoon ↓`, dueSoon.every((days, i) => i === 0 || days < (dueSoon[i - 1] ?? 0))],
      [
        `0 ≤ duties.${kind}.climbsTo ≤ ${office ? 2 : 5}`,
        wholeFrom(0, climbsTo) && climbsTo <= (office ? 2 : 5),
      ],
    ];
  });
}

function numbers(policy: EscalationPolicy): Condition[] {
  const { report, extension } = policy;
  const atLeastOne = {
    superviseAfterUrge: policy.superviseAfterUrge,
    dispatchAfterCircular: policy.dispatchAfterCircular,
    behindPeriods: policy.behindPeriods,
    redPeriods: policy.redPeriods,
    quarterReportLateBy: policy.quarterReportLateBy,
    reworkWithin: policy.reworkWithin,
    'extension.maxWorkingDays': extension.maxWorkingDays,
    ...policy.handling,
  };
  const atLeastNone = {
    promiseMaxWorkingDays: policy.promiseMaxWorkingDays,
    minRequestNotice: policy.minRequestNotice,
    'extension.applyBefore': extension.applyBefore,
    'extension.maxTimes': extension.maxTimes,
  };
  return [
    ...Object.entries(atLeastOne).map(([name, days]): Condition => [`${name} ≥ 1`, wholeFrom(1, days)]),
    ...Object.entries(atLeastNone).map(([name, days]): Condition => [`${name} ≥ 0`, wholeFrom(0, days)]),
    ['0 < behindGapPoints ≤ 100', policy.behindGapPoints > 0 && policy.behindGapPoints <= 100],
    ['1 ≤ quarterEndMonth ≤ 12', wholeFrom(1, policy.quarterEndMonth) && policy.quarterEndMonth <= 12],
    ['1 ≤ report.opensOnDay ≤ 31', wholeFrom(1, report.opensOnDay) && report.opensOnDay <= 31],
    ['1 ≤ report.dueOnDay ≤ 28', wholeFrom(1, report.dueOnDay) && report.dueOnDay <= 28],
    ['departmentHandling ⊆ handling', policy.departmentHandling.every((name) => name in policy.handling)],
  ];
}
