import { actor, duty, id, outcome, resolution, today } from '../commitment/commitment.fixture';
import type { Duty } from '../escalation/duty';
import { DEFAULT_POLICY } from '../escalation/default-policy';
import { calendarDate } from '../schedule/calendar-date';
import { nationalCalendar as calendar } from '../schedule/national-calendar.fixture';
import { decideExtension, extendByResolution } from './decide-extension';
import {
  requestExtension,
  type ExtensionFacts,
  type ExtensionInput,
  type ExtensionRequest,
} from './extension-request';
import { moveDuty } from './move-duty';
import { onTimeRates, type OnTimeEntry } from './on-time';

const facts = (given: Partial<Duty> = {}, more: Partial<ExtensionFacts> = {}): ExtensionFacts => ({
  duty: duty(given),
  leadDepartmentId: id('lead'),
  year: 2023,
  pending: false,
  grantedBefore: 0,
  ...more,
});
const input = (given: Partial<ExtensionInput> = {}): ExtensionInput => ({
  id: id('x'),
  newOn: calendarDate('2023-12-15'),
  reasonCode: 'weather',
  text: '连续降雨',
  ...given,
});
const context = { actor: actor('reporter'), today, calendar, policy: DEFAULT_POLICY };
const promised = {
  kind: 'promised',
  dueOn: calendarDate('2023-12-31'),
  originalOn: calendarDate('2023-12-31'),
} as const;
const nextYear = { newOn: calendarDate('2024-03-31') };

describe('requestExtension', () => {
  it.each<[string, string, Partial<Duty>, Partial<ExtensionInput>, Partial<ExtensionFacts>]>([
    ['a milestone', 'accepted', {}, {}, {}],
    ['a mending date', 'accepted', { kind: 'slip_mending' }, {}, {}],
    ['a promised date past the year', 'accepted', promised, nextYear, {}],
    ['a milestone past the year', 'extension_beyond_year', {}, nextYear, {}],
    ['a report day', 'field_invalid', { kind: 'report' }, {}, {}],
    ['not later', 'extension_not_later', {}, { newOn: calendarDate('2023-11-30') }, {}],
    ['no words', 'reason_required', {}, { text: '' }, {}],
    ['one waits', 'extension_pending', {}, {}, { pending: true }],
    ['once already', 'extension_limit', {}, {}, { grantedBefore: 1 }],
    ['a duty met', 'duty_not_open', { state: 'met' }, {}, {}],
    ['another department', 'not_lead_department', {}, {}, { leadDepartmentId: id('other') }],
  ])('%s: %s', (_, code, given, asked, more) => {
    expect(outcome(() => requestExtension(facts(given, more), input(asked), context))).toBe(code);
  });

  it.each([
    ['five working days before', '2023-11-22', false, []],
    ['four working days before', '2023-11-21', false, ['asked_at_short_notice']],
    ['on the day', '2023-11-15', false, ['asked_at_short_notice']],
    ['a day after', '2023-11-14', true, ['asked_after_the_date']],
  ])('%s', (_, dueOn, late, warnings) => {
    const dated = { dueOn: calendarDate(dueOn), originalOn: calendarDate(dueOn) };
    const result = requestExtension(facts(dated), input({ newOn: calendarDate('2023-12-01') }), context);
    expect(result.warnings).toEqual(warnings);
    expect(result.next.late).toBe(late);
    expect(result.event).toMatchObject({ kind: 'extension_requested', late });
  });
});

describe('decideExtension', () => {
  const asked = (given: Partial<Duty> = {}): ExtensionRequest =>
    requestExtension(facts(given), input(given.kind === 'promised' ? nextYear : {}), context).next;
  const office = { actor: actor('government_office'), today };
  const congress = { actor: actor('congress_monitor'), today };
  const grant = { granted: true, text: null, resolution: null };
  const byResolution = { ...grant, resolution: resolution({ newOn: calendarDate('2024-02-29') }) };

  it('moves a milestone: a new version, the original date kept', () => {
    const { duty: moved, events, next } = decideExtension(asked(), duty(), grant, office);
    expect(moved).toMatchObject({ version: 2, originalOn: '2023-11-30', dueOn: '2023-12-15' });
    expect(next.state).toBe('granted');
    expect(events).toMatchObject([
      { kind: 'extension_decided', granted: true },
      {
        kind: 'duty_moved',
        version: 2,
        dueOn: { before: '2023-11-30', after: '2023-12-15' },
        authority: 'government_office',
      },
    ]);
  });

  it('moves a promised date to the day the resolution names', () => {
    const { duty: moved, next } = decideExtension(asked(promised), duty(promised), byResolution, congress);
    expect(moved).toMatchObject({ dueOn: '2024-02-29', originalOn: '2023-12-31' });
    expect(next).toMatchObject({ resolutionId: 'res', newOn: '2024-02-29' });
  });

  it.each([
    [
      'a promised date by the office',
      'extension_authority',
      () => decideExtension(asked(promised), duty(promised), grant, office),
    ],
    [
      'by an unconfirmed resolution',
      'resolution_required',
      () =>
        decideExtension(
          asked(promised),
          duty(promised),
          { ...grant, resolution: resolution({ state: 'recorded' }) },
          congress,
        ),
    ],
    [
      'by a resolution on another duty',
      'extension_authority',
      () =>
        decideExtension(
          asked(promised),
          duty(promised),
          { ...grant, resolution: resolution({ dutyId: id('d2') }) },
          congress,
        ),
    ],
    [
      'by the department',
      'role_refused',
      () => decideExtension(asked(), duty(), grant, { ...office, actor: actor('department_head') }),
    ],
    [
      'twice',
      'extension_decided',
      () => decideExtension({ ...asked(), state: 'granted' }, duty(), grant, office),
    ],
    [
      'refused without words',
      'reason_required',
      () => decideExtension(asked(), duty(), { ...grant, granted: false }, office),
    ],
    [
      'refused',
      'accepted',
      () =>
        decideExtension(
          asked(promised),
          duty(promised),
          { ...grant, granted: false, text: '不同意' },
          office,
        ),
    ],
    [
      'by resolution unasked',
      'accepted',
      () => extendByResolution(duty(promised), resolution({ newOn: calendarDate('2024-02-29') }), congress),
    ],
    [
      'by resolution to an earlier day',
      'extension_not_later',
      () => extendByResolution(duty(promised), resolution({ newOn: calendarDate('2023-12-01') }), congress),
    ],
  ])('%s: %s', (_, code, rule) => expect(outcome(rule)).toBe(code));
});

describe('moveDuty', () => {
  it('makes the next version, keeps the original date, and moves only what is open', () => {
    const { next } = moveDuty(duty(), calendarDate('2023-12-05'), 'government_office');
    expect(next).toMatchObject({ version: 2, dueOn: '2023-12-05', originalOn: '2023-11-30' });
    expect(outcome(() => moveDuty({ ...next, state: 'met' }, today, 'x'))).toBe('duty_not_open');
  });
});

describe('onTimeRates', () => {
  const entry = (
    originalOn: string,
    dueOn: string,
    claimedOn: string | null,
    given: Partial<OnTimeEntry> = {},
  ): OnTimeEntry => ({
    originalOn: calendarDate(originalOn),
    dueOn: calendarDate(dueOn),
    lateFrom: null,
    claimedOn: claimedOn === null ? null : calendarDate(claimedOn),
    claimWaits: false,
    ...given,
  });
  it.each<[string, OnTimeEntry[], [number, number, string | null], [number, number, string | null]]>([
    ['on the day', [entry('2023-10-31', '2023-10-31', '2023-10-31')], [1, 1, '100.0'], [1, 1, '100.0']],
    ['extended in time', [entry('2023-09-30', '2023-10-31', '2023-10-20')], [1, 0, '0.0'], [1, 1, '100.0']],
    [
      'extended too late repairs nothing',
      [entry('2023-09-30', '2023-10-31', '2023-10-20', { lateFrom: calendarDate('2023-09-30') })],
      [1, 0, '0.0'],
      [1, 0, '0.0'],
    ],
    ['extended past today', [entry('2023-09-30', '2023-12-31', null)], [1, 0, '0.0'], [0, 0, null]],
    [
      'closed early, date to come',
      [entry('2023-12-31', '2023-12-31', '2023-10-01')],
      [0, 0, null],
      [0, 0, null],
    ],
    ['due today', [entry('2023-11-15', '2023-11-15', null)], [0, 0, null], [0, 0, null]],
    [
      'claim still with the office',
      [entry('2023-10-31', '2023-10-31', null, { claimWaits: true })],
      [0, 0, null],
      [0, 0, null],
    ],
    [
      'two of three',
      [
        entry('2023-10-31', '2023-10-31', '2023-10-01'),
        entry('2023-10-31', '2023-10-31', '2023-10-02'),
        entry('2023-10-31', '2023-10-31', null),
      ],
      [3, 2, '66.7'],
      [3, 2, '66.7'],
    ],
  ])('%s', (_, entries, original, current) => {
    const rates = onTimeRates(entries, today);
    expect([rates.original.due, rates.original.onTime, rates.original.rate]).toEqual(original);
    expect([rates.current.due, rates.current.onTime, rates.current.rate]).toEqual(current);
  });
});
