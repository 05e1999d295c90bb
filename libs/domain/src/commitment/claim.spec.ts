import { calendarDate } from '../schedule/calendar-date';
import { nationalCalendar as calendar } from '../schedule/national-calendar.fixture';
import { claimCompletion, claimGaps, returnClaim, takeBackClaim, type ClaimFacts } from './claim';
import { actor, claim, commitment, duty, id, outcome, report, target, today } from './commitment.fixture';
import {
  closeByVerification,
  returnByVerification,
  verificationGaps,
  type Verification,
} from './verification';

const accepted = (verified: string, on = '2023-11-08') =>
  report({
    state: 'accepted',
    figures: [{ targetId: target().id, claimed: '300', verified, issuedState: null }],
    review: {
      personId: id('s'),
      postId: id('s'),
      on: calendarDate(on),
      reductions: [],
      reasonCode: null,
      text: null,
    },
  });
const facts = (given: Partial<ClaimFacts> = {}): ClaimFacts => ({
  commitment: commitment(),
  targets: [target()],
  duties: [duty({ state: 'met', metOn: today })],
  lastAccepted: accepted('300'),
  reportPending: false,
  ...given,
});
const head = { actor: actor('department_head'), today, calendar };
const input = { id: id<ReturnType<typeof claim>['id']>('claim'), text: null };

describe('claimCompletion', () => {
  it('claims as of today and moves the commitment', () => {
    const { next, state, events } = claimCompletion(facts(), input, head);
    expect(next).toMatchObject({ state: 'waiting', claimedOn: '2023-11-15', lastPeriod: '2023-10' });
    expect(state).toBe('claimed');
    expect(events.map(({ kind }) => kind)).toEqual(['completion_claimed', 'state_changed']);
  });

  it.each<[string, Partial<ClaimFacts>, string[]]>([
    ['nothing', {}, []],
    ['a figure verified short', { lastAccepted: accepted('299') }, ['target:电梯']],
    ['an open milestone', { duties: [duty()] }, ['milestone:主体完工']],
    ['an open report day is no milestone', { duties: [duty({ kind: 'report' })] }, []],
    ['no accepted report', { lastAccepted: null }, ['report', 'target:电梯']],
    ['a report waiting', { reportPending: true }, ['report_pending']],
    ['fresh on the tenth working day', { lastAccepted: accepted('300', '2023-11-01') }, []],
    ['stale on the eleventh', { lastAccepted: accepted('300', '2023-10-31') }, ['report_stale']],
  ])('lacks: %s', (_, given, gaps) => expect(claimGaps(facts(given), head)).toEqual(gaps));

  it.each([
    [
      'incomplete',
      'claim_incomplete',
      () => claimCompletion(facts({ lastAccepted: accepted('299') }), input, head),
    ],
    [
      'by whoever filed the report',
      'claimant_is_reporter',
      () =>
        claimCompletion(
          facts({ lastAccepted: { ...accepted('300'), authorPersonId: head.actor.personId } }),
          input,
          head,
        ),
    ],
    [
      'by a reporter',
      'role_refused',
      () => claimCompletion(facts(), input, { ...head, actor: actor('reporter') }),
    ],
    ['taken back', 'accepted', () => takeBackClaim(claim(), commitment({ state: 'claimed' }), head)],
    [
      'taken back under review',
      'transition_not_allowed',
      () => takeBackClaim(claim(), commitment({ state: 'under_review' }), head),
    ],
    [
      'returned',
      'accepted',
      () =>
        returnClaim(
          claim(),
          commitment({ state: 'under_review' }),
          { reasonCode: 'not_in_use', text: '未投用' },
          { actor: actor('supervisor') },
        ),
    ],
    [
      'returned without a code',
      'reason_code_required',
      () =>
        returnClaim(
          claim(),
          commitment({ state: 'under_review' }),
          { reasonCode: '', text: 'x' },
          { actor: actor('supervisor') },
        ),
    ],
  ])('%s: %s', (_, code, rule) => expect(outcome(rule)).toBe(code));
});

describe('verification', () => {
  const result = (given: Partial<Verification> = {}): Verification => ({
    checkedOn: today,
    team: 3,
    sampled: 5,
    passed: 5,
    stage: 'in_use',
    objectionsSettled: true,
    reasonCode: null,
    text: null,
    ...given,
  });
  const checker = { actor: actor('supervisor'), today, authorIds: [] };
  const checked = commitment({ state: 'field_check' });

  it('closes and accepts the claim', () => {
    const { next, state, events } = closeByVerification(claim(), checked, result(), checker);
    expect([next.state, state]).toEqual(['accepted', 'closed']);
    expect(events[0]).toMatchObject({ kind: 'verification_recorded', result: 'passed', sampled: 5 });
  });

  it.each<[Partial<Verification>, string[]]>([
    [{ team: 1 }, ['team']],
    [{ sampled: 0, passed: 0 }, ['sample']],
    [{ passed: 4 }, ['passed']],
    [{ passed: 6 }, ['sample']],
    [{ stage: 'accepted' }, ['in_use']],
    [{ stage: 'benefit_verified' }, []],
    [{ objectionsSettled: false }, ['objections']],
    [{ checkedOn: calendarDate('2023-11-16') }, ['checked_on']],
  ])('%j lacks %j', (given, gaps) => expect(verificationGaps(result(given), today)).toEqual(gaps));

  const failed = result({ passed: 4, reasonCode: 'not_in_use', text: '一处未投用' });
  it.each([
    ['not passed', 'verification_incomplete', () => closeByVerification(claim(), checked, failed, checker)],
    [
      'by the claimant',
      'reviewer_is_author',
      () =>
        closeByVerification(claim({ claimantPersonId: checker.actor.personId }), checked, result(), checker),
    ],
    [
      'not at field check',
      'transition_not_allowed',
      () => closeByVerification(claim(), commitment(), result(), checker),
    ],
    ['failed', 'accepted', () => returnByVerification(claim(), checked, failed, checker)],
    [
      'failed without words',
      'reason_required',
      () => returnByVerification(claim(), checked, { ...failed, text: null }, checker),
    ],
    [
      'failed without a code',
      'reason_code_required',
      () => returnByVerification(claim(), checked, { ...failed, reasonCode: null }, checker),
    ],
  ])('%s: %s', (_, code, rule) => expect(outcome(rule)).toBe(code));
});
