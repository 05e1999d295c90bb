import type { Light } from '../schedule/light-facts';
import { adjustCommitment } from './adjust';
import { assignCommitment, type AssignmentInput } from './assign';
import { actor, commitment, id, outcome, resolution, target, today } from './commitment.fixture';
import { parentStanding } from './parent-standing';
import { liftWorsening, worsenLight } from './worsen-light';

describe('assignCommitment', () => {
  const registered = commitment({
    state: 'registered',
    leadDepartmentId: null,
    responsiblePostId: null,
    leaderPostId: null,
  });
  const facts = {
    commitment: registered,
    supportingDepartmentIds: [],
    postDepartmentId: id<AssignmentInput['supportingDepartmentIds'][number]>('lead'),
  };
  const input = (given: Partial<AssignmentInput> = {}): AssignmentInput => ({
    leadDepartmentId: id('lead'),
    supportingDepartmentIds: [id('a'), id('b')],
    responsiblePostId: id('post'),
    leaderPostId: id('leader'),
    ...given,
  });
  const by = { actor: actor('supervisor') };

  it('gives it to one lead and keeps what was before', () => {
    const { next, events } = assignCommitment(facts, input(), by);
    expect(next).toEqual({
      state: 'assigned',
      leadDepartmentId: 'lead',
      responsiblePostId: 'post',
      leaderPostId: 'leader',
    });
    expect(events[0]).toMatchObject({
      kind: 'commitment_assigned',
      leadDepartmentId: { before: null, after: 'lead' },
    });
  });

  it.each<[string, Partial<AssignmentInput>]>([
    ['no lead', { leadDepartmentId: null }],
    ['no post', { responsiblePostId: null }],
    ['no leader', { leaderPostId: null }],
    ['lead among the supporting', { supportingDepartmentIds: [id('lead')] }],
    ['supporting twice', { supportingDepartmentIds: [id('a'), id('a')] }],
    ['a post elsewhere', { leadDepartmentId: id('c') }],
  ])('%s', (_, given) =>
    expect(outcome(() => assignCommitment(facts, input(given), by))).toBe('assignment_incomplete'),
  );

  it('is the supervisor’s', () =>
    expect(outcome(() => assignCommitment(facts, input(), { actor: actor('government_office') }))).toBe(
      'role_refused',
    ));
});

describe('parentStanding', () => {
  it('shows the least advanced state, the worst light and counts leaves (33 of 40)', () => {
    const closed = Array.from({ length: 33 }, () => ({ state: 'closed' as const, light: 'blue' as const }));
    const open = Array.from({ length: 7 }, (_, i) => ({
      state: i ? ('in_progress' as const) : ('assigned' as const),
      light: i ? ('green' as const) : ('yellow' as const),
    }));
    expect(parentStanding([...closed, ...open])).toEqual({
      state: 'assigned',
      light: 'yellow',
      leaves: 40,
      closed: 33,
    });
    expect(parentStanding(closed)).toEqual({ state: 'closed', light: 'blue', leaves: 33, closed: 33 });
    expect(parentStanding([])).toBeNull();
  });
});

describe('worsenLight', () => {
  const by = { actor: actor('supervisor'), today };
  it.each<[Light, 'yellow' | 'red', string]>([
    ['green', 'yellow', 'accepted'],
    ['green', 'red', 'accepted'],
    ['grey', 'yellow', 'accepted'],
    ['yellow', 'red', 'accepted'],
    ['yellow', 'yellow', 'light_only_worse'],
    ['red', 'yellow', 'light_only_worse'],
    ['red', 'red', 'light_only_worse'],
  ])('%s to %s: %s', (shown, light, code) => {
    expect(outcome(() => worsenLight(commitment(), shown, { light, reason: '现场停工' }, by))).toBe(code);
  });

  it.each([
    [
      'no reason',
      'reason_required',
      () => worsenLight(commitment(), 'green', { light: 'red', reason: '' }, by),
    ],
    [
      'signed off',
      'light_only_worse',
      () => worsenLight(commitment({ state: 'closed' }), 'blue', { light: 'red', reason: 'x' }, by),
    ],
    [
      'by the leader',
      'role_refused',
      () =>
        worsenLight(commitment(), 'green', { light: 'red', reason: 'x' }, { ...by, actor: actor('leader') }),
    ],
    [
      'lifted though untouched',
      'light_only_worse',
      () => liftWorsening(commitment(), { ...by, reason: 'x' }),
    ],
  ])('%s: %s', (_, code, rule) => expect(outcome(rule)).toBe(code));
});

describe('adjustCommitment', () => {
  const by = { actor: actor('congress_monitor'), resolution: resolution({ effect: 'adjust' }) };
  it('keeps before and after', () => {
    const { targets, event } = adjustCommitment(
      commitment(),
      [target()],
      { values: [{ targetId: target().id, value: '280' }] },
      by,
    );
    expect(targets).toMatchObject([{ value: '280', curve: null }]);
    expect(event).toMatchObject({ changes: { 'value:电梯': { before: '300', after: '280' } } });
  });
  it.each([
    ['not confirmed', 'resolution_required', resolution({ effect: 'adjust', state: 'recorded' })],
    ['of another effect', 'resolution_required', resolution({ effect: 'suspend' })],
  ])('%s: %s', (_, code, one) =>
    expect(
      outcome(() => adjustCommitment(commitment(), [], { values: [] }, { ...by, resolution: one })),
    ).toBe(code),
  );
});
