import { lastDayOf } from '../../format/dates';
import type { LedgerSearch } from './search';

export const PRESET_NAMES = ['all', 'watch', 'dueNow', 'slips', 'byMonthEnd', 'moved'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

/** The views that everybody has, on a day. */
export const presetsOn = (today: string): Readonly<Record<PresetName, LedgerSearch>> => ({
  all: {},
  watch: { light: 'red,yellow' },
  dueNow: { open: true, to: today },
  slips: { slip: '1,2,3,4,5,6' },
  byMonthEnd: { open: true, from: today, to: lastDayOf(today.slice(0, 7)) },
  moved: { moved: true },
});
