import { calendarDate, period } from './calendar-date';
import type { LightFacts, TargetStanding } from './light-facts';

/** A target 90 % planned and verified at the end of October 2023, changed as a spec needs it. */
export const target = (given: Partial<TargetStanding> = {}): TargetStanding => ({
  targetId: 't1',
  title: '加装电梯',
  kind: 'delivery',
  comparator: 'eq',
  value: '300',
  denominator: null,
  hasCriterion: true,
  unit: '部',
  planned: '270',
  verified: '270',
  claimed: '270',
  ...given,
});

/** An open commitment with that one target, seen on 2023-11-15. */
export const facts = (given: Partial<LightFacts> = {}): LightFacts => ({
  state: 'in_progress',
  mergedInto: null,
  mergedIntoClosed: false,
  comparedPeriod: period('2023-10'),
  targets: [target()],
  milestones: [],
  promisedDueOn: calendarDate('2023-12-31'),
  claimedOn: null,
  reportMissing: null,
  reportWaiting: null,
  reportReturned: null,
  worsened: null,
  today: calendarDate('2023-11-15'),
  ...given,
});
