import type { Schemas } from '../api/problem';
import raw from './sample.json';

interface Sample {
  readonly lines: readonly Schemas['LedgerLine'][];
  readonly item: {
    readonly standing: Schemas['StandingAnswer'];
    readonly targets: readonly Schemas['TargetAnswer'][];
    readonly truth: Schemas['TruthAnswer'];
  };
  readonly history: readonly Schemas['HistoryLineAnswer'][];
  readonly why: Schemas['WhyAnswer'];
  readonly strip: Schemas['WhyAnswer'];
  readonly months: Schemas['WhyAnswer'];
  readonly later: Schemas['WhyAnswer'];
  readonly split: Schemas['Split'];
  readonly slips: readonly Schemas['SlipLine'][];
  readonly preview: readonly Schemas['PreviewLineDescription'][];
}

/** Answers of the demonstration's API on 2023-11-15, as they came. */
export const sample = raw as unknown as Sample;
export const TODAY = '2023-11-15';
export const YEAR = 2023;
