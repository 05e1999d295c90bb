import type { LedgerLine } from '../../api/queries/ledger';
import { figure } from '../../format/figure';

/** How far a line is shown: by what can be counted, by steps where there is no percentage, or in words. */
export type Progress =
  | { readonly kind: 'bar'; readonly bar: Bar; readonly verified: string; readonly target: string }
  | { readonly kind: 'leaves'; readonly closed: number; readonly total: number }
  | { readonly kind: 'milestones' }
  | { readonly kind: 'rates'; readonly count: number; readonly state: RateState }
  | { readonly kind: 'merged'; readonly into: string }
  | { readonly kind: 'words' };

export interface Bar {
  readonly planned: string | null;
  readonly verified: string | null;
  readonly claimed: string | null;
  readonly target: string | null;
  readonly unit: string | null;
}

type RateState = 'not_issued' | 'issued' | 'in_force';
const RATE_STATES: readonly RateState[] = ['not_issued', 'issued', 'in_force'];

export function progressOf(line: LedgerLine, all: string): Progress {
  const { target, leaves, stages, mergedIntoNumber } = line;
  const milestones = stages?.milestones ?? [];
  const rates = stages?.rates ?? [];
  if (mergedIntoNumber) return { kind: 'merged', into: mergedIntoNumber };
  if (leaves) return { kind: 'leaves', ...leaves };
  const byStage = target === null || target.kind === 'milestone' || line.reason?.code.startsWith('milestone');
  if (byStage && milestones.length > 0) return { kind: 'milestones' };
  if (target?.kind === 'policy_rate' && rates.length > 0) {
    // The slowest says how far they all are.
    const state =
      RATE_STATES.find((one) => rates.some(({ issuedState }) => issuedState === one)) ?? 'not_issued';
    return { kind: 'rates', count: rates.length, state };
  }
  if (!target || (target.verified === null && target.planned === null && target.claimed === null))
    return { kind: 'words' };
  const { unit, value } = target;
  const scale = scaleOf(target.verified, value);
  return {
    kind: 'bar',
    bar: { planned: target.planned, verified: target.verified, claimed: target.claimed, target: value, unit },
    verified: scale.of(target.verified),
    target: `${value === null ? all : scale.of(value)} ${scale.unit}${unit ?? ''}`,
  };
}

/** One scale a row: from 10万 up its figures stand in 万, where none loses a digit by it. */
export function scaleOf(...values: readonly (string | null | undefined)[]) {
  const given = values.filter((one) => typeof one === 'string');
  const isLarge =
    given.some((one) => Number(one) >= 100_000) && given.every((one) => /^(\d*00|0)$/.test(one));
  if (!isLarge) return { unit: '', of: figure };
  return { unit: '万', of: (text: string | null | undefined) => figure(text && inTenThousands(text)) };
}

function inTenThousands(text: string): string {
  const digits = text.padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}
