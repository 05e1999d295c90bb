import { actor, commitment, duty, id, outcome, today } from '../commitment/commitment.fixture';
import { calendarDate } from '../schedule/calendar-date';
import { DEFAULT_POLICY } from './default-policy';
import { orderByHand, type SlipByHand } from './slip-by-hand';
import {
  acceptPromise,
  acknowledgeSlip,
  replyToSlip,
  requireRelease,
  signSlipReply,
  type ReplyInput,
} from './slip-reply';
import type { Slip, SlipReply } from './slip';

const slip = (given: Partial<Slip> = {}): Slip => ({
  jurisdictionId: id('j'),
  id: id('s'),
  programmeId: id('p'),
  commitmentId: id('c'),
  dutyId: null,
  dutyVersion: null,
  matter: 'behind:c',
  level: 1,
  number: '督催〔2023〕1号',
  state: 'open',
  byHand: false,
  dueAt: '2023-11-13T01:00:00Z',
  issuedAt: '2023-11-13T01:00:00Z',
  deliveredOn: calendarDate('2023-11-13'),
  acknowledgedAt: null,
  replyBy: calendarDate('2023-11-16'),
  mendBy: null,
  reply: null,
  releasedOn: null,
  version: 1,
  ...given,
});
const said = (given: Partial<SlipReply> = {}): SlipReply => ({
  at: '2023-11-14T01:00:00Z',
  text: '已增派人员',
  byPostId: id('post-reporter'),
  signed: false,
  promisedOn: calendarDate('2023-11-30'),
  acceptedOn: null,
  ...given,
});
const subject = { leadDepartmentId: commitment().leadDepartmentId, owingPostId: null };
const moment = (role: Parameters<typeof actor>[0]) => ({
  actor: actor(role),
  now: '2023-11-15T01:00:00Z',
  today,
  policy: DEFAULT_POLICY,
});
const answer: ReplyInput = { text: '已增派人员', promisedOn: null };

describe('replyToSlip', () => {
  it.each<[string, Parameters<typeof actor>[0], 1 | 2 | 3, boolean, boolean]>([
    ['the reporter at level 2', 'reporter', 2, false, true],
    ['the reporter at level 3', 'reporter', 3, false, false],
    ['the head at level 3, signed by being given', 'department_head', 3, true, true],
  ])('%s', (_, role, level, signed, answers) => {
    const replied = replyToSlip(slip({ level }), subject, answer, moment(role));
    expect(replied).toMatchObject({ answers, next: { reply: { signed } } });
    expect(replied.event).toMatchObject({ kind: 'slip_replied', signed });
  });

  it.each<[string, string, Partial<Slip>, Partial<ReplyInput>]>([
    ['released', 'slip_not_open', { state: 'released' }, {}],
    ['escalated', 'slip_not_open', { state: 'escalated' }, {}],
    ['answered', 'slip_answered', { reply: said() }, {}],
    ['written anew before the head signs', 'accepted', { level: 3, reply: said() }, {}],
    ['signed', 'slip_answered', { level: 3, reply: said({ signed: true }) }, {}],
    ['without words', 'reason_required', {}, { text: ' ' }],
    ['a promise for yesterday', 'field_invalid', {}, { promisedOn: calendarDate('2023-11-14') }],
    ['a promise for today', 'accepted', {}, { promisedOn: today }],
  ])('%s: %s', (_, code, given, said) => {
    const input = { ...answer, ...said };
    expect(outcome(() => replyToSlip(slip(given), subject, input, moment('reporter')))).toBe(code);
  });

  it('is the owing office’s where an office is urged, and nobody else’s', () => {
    const office = moment('supervisor');
    const owed = { ...subject, owingPostId: office.actor.postId };
    expect(outcome(() => replyToSlip(slip(), owed, answer, office))).toBe('accepted');
    expect(outcome(() => replyToSlip(slip(), subject, answer, office))).toBe('role_refused');
  });
});

describe('signSlipReply', () => {
  it('counts from the signature', () => {
    const signed = signSlipReply(slip({ level: 3, reply: said() }), subject, moment('department_head'));
    expect(signed).toMatchObject({
      answers: true,
      next: { reply: { signed: true, at: '2023-11-15T01:00:00Z' } },
    });
  });

  it('leaves the day of an answer that counted unsigned', () => {
    const signed = signSlipReply(slip({ level: 1, reply: said() }), subject, moment('department_head'));
    expect(signed?.next.reply.at).toBe('2023-11-14T01:00:00Z');
  });

  it.each<[string, string, Partial<Slip>, Parameters<typeof actor>[0]]>([
    ['nothing to sign', 'slip_not_answered', {}, 'department_head'],
    ['by the reporter', 'role_refused', { reply: said() }, 'reporter'],
    ['twice', 'accepted', { reply: said({ signed: true }) }, 'department_head'],
  ])('%s: %s', (_, code, given, role) => {
    expect(outcome(() => signSlipReply(slip(given), subject, moment(role)))).toBe(code);
  });
});

describe('acceptPromise, acknowledgeSlip, requireRelease', () => {
  it.each<[string, string, () => unknown]>([
    ['promised', 'accepted', () => acceptPromise(slip({ reply: said() }), moment('supervisor'))],
    ['no reply', 'slip_no_promise', () => acceptPromise(slip(), moment('supervisor'))],
    [
      'no day promised',
      'slip_no_promise',
      () => acceptPromise(slip({ reply: said({ promisedOn: null }) }), moment('supervisor')),
    ],
    [
      'unsigned at level 3',
      'slip_signature_required',
      () => acceptPromise(slip({ level: 3, reply: said() }), moment('supervisor')),
    ],
    [
      'by the department',
      'role_refused',
      () => acceptPromise(slip({ reply: said() }), moment('department_head')),
    ],
    ['acknowledged', 'accepted', () => acknowledgeSlip(slip(), subject, moment('reporter'))],
    [
      'acknowledged when released',
      'slip_not_open',
      () => acknowledgeSlip(slip({ state: 'released' }), subject, moment('reporter')),
    ],
    ['released', 'accepted', () => requireRelease(slip(), '已改', actor('supervisor'))],
    ['released in silence', 'reason_required', () => requireRelease(slip(), ' ', actor('supervisor'))],
    ['released by the department', 'role_refused', () => requireRelease(slip(), '已改', actor('reporter'))],
  ])('%s: %s', (_, code, rule) => expect(outcome(rule)).toBe(code));

  it('does not acknowledge twice', () => {
    const acknowledged = slip({ acknowledgedAt: '2023-11-14T01:00:00Z' });
    expect(acknowledgeSlip(acknowledged, subject, moment('reporter'))).toBeNull();
  });
});

describe('orderByHand', () => {
  const context = { actor: actor('supervisor'), today, policy: DEFAULT_POLICY };
  const facts = (given: { slips?: Slip[]; state?: 'closed' } = {}) => ({
    commitment: commitment(given.state ? { state: given.state } : {}),
    resumedOn: null,
    duties: [
      duty(),
      duty({ id: id('d2'), state: 'met' }),
      duty({ id: id('d3'), kind: 'review', subject: 'r' }),
    ],
    periods: [],
    slips: given.slips ?? [],
  });
  const form = (given: Partial<SlipByHand> = {}): SlipByHand => ({
    level: 2,
    reason: '进度滞后',
    dutyId: null,
    mendBy: null,
    ...given,
  });

  it('is about being behind plan, in the ladder after those released', () => {
    const released = slip({ state: 'released', level: 3 });
    expect(orderByHand(facts({ slips: [released] }), form(), context)).toMatchObject({
      matter: 'behind:c',
      version: 2,
      to: ['department_head'],
    });
  });

  it('goes to the owing office where the duty is an office’s', () => {
    expect(orderByHand(facts(), form({ dutyId: id('d3') }), context)).toMatchObject({
      matter: 'duty:d3',
      dutyVersion: 1,
      to: ['owing_post'],
    });
  });

  it.each<[string, string, Parameters<typeof facts>[0], Partial<SlipByHand>]>([
    ['a lower one is open', 'accepted', { slips: [slip({ level: 1 })] }, {}],
    ['the same is open', 'slip_matter_open', { slips: [slip({ level: 2 })] }, {}],
    ['a higher one is open', 'slip_matter_open', { slips: [slip({ level: 3 })] }, {}],
    ['a level skipped', 'accepted', {}, { level: 6 }],
    ['closed', 'transition_not_allowed', { state: 'closed' }, {}],
    ['no words', 'reason_required', {}, { reason: '' }],
    ['an unknown duty', 'not_found', {}, { dutyId: id('d9') }],
    ['a duty done', 'duty_not_open', {}, { dutyId: id('d2') }],
    ['to be mended today', 'field_invalid', {}, { mendBy: today }],
    ['to be mended tomorrow', 'accepted', {}, { mendBy: calendarDate('2023-11-16') }],
  ])('%s: %s', (_, code, given, input) => {
    expect(outcome(() => orderByHand(facts(given), form(input), context))).toBe(code);
  });
});
