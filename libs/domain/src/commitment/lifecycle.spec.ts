import { ROLES, type Role } from '../access/role';
import { DomainError } from '../error';
import { actor, commitment, id, outcome } from './commitment.fixture';
import { LIFECYCLE_STATES, type LifecycleState } from './lifecycle-state';
import { allowedTransitions, transition, transitionAt } from './lifecycle';
import { OPEN_STATES, TRANSITIONS, TRANSITION_NAMES, type TransitionName } from './transitions';

describe('the table of transitions', () => {
  it('reaches every state from adopted', () => {
    const reached = new Set<LifecycleState>(['adopted']);
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const row of TRANSITIONS) if (row.from.some((state) => reached.has(state))) reached.add(row.to);
    }
    expect([...reached].sort()).toEqual([...LIFECYCLE_STATES].sort());
  });

  it('names an actor for every row, every name has a row, and no name stands twice at one state', () => {
    expect(TRANSITIONS.every(({ actors }) => actors.length > 0)).toBe(true);
    expect(new Set(TRANSITIONS.map(({ name }) => name))).toEqual(new Set(TRANSITION_NAMES));
    const keys = TRANSITIONS.flatMap(({ name, from }) => from.map((state) => `${name} ${state}`));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('lets no administrator and no leader touch business data (rulings 16, 19)', () => {
    const roles = new Set<Role>(TRANSITIONS.flatMap(({ actors }) => actors));
    expect(roles.has('administrator') || roles.has('leader')).toBe(false);
  });

  // Rulings 16 and 17, written out by hand: name, from, to, who.
  const rulings: [TransitionName, LifecycleState, LifecycleState, Role[]][] = [
    ['register', 'adopted', 'registered', ['government_office']],
    ['assign', 'registered', 'assigned', ['supervisor']],
    ['acknowledge', 'assigned', 'in_progress', ['reporter', 'department_head']],
    ['not_ours', 'assigned', 'registered', ['reporter', 'department_head']],
    ['claim', 'in_progress', 'claimed', ['department_head']],
    ['take_back_claim', 'claimed', 'in_progress', ['department_head']],
    ['accept_for_review', 'claimed', 'under_review', ['supervisor']],
    ['send_to_field_check', 'under_review', 'field_check', ['supervisor']],
    ['return_claim', 'under_review', 'returned', ['supervisor']],
    ['return_claim', 'field_check', 'returned', ['supervisor']],
    ['resume_work', 'returned', 'in_progress', ['reporter', 'department_head']],
    ['close', 'field_check', 'closed', ['supervisor']],
    ['archive', 'closed', 'archived', ['government_office']],
    ['reopen', 'closed', 'reopened', ['supervisor', 'congress_monitor']],
    ['reopen', 'archived', 'reopened', ['supervisor', 'congress_monitor']],
    ['acknowledge_reopened', 'reopened', 'in_progress', ['reporter', 'department_head']],
    ['resume', 'suspended', 'in_progress', ['congress_monitor']],
    ['carry_over', 'in_progress', 'carried_over', ['government_office']],
    ...OPEN_STATES.map((state): [TransitionName, LifecycleState, LifecycleState, Role[]] => [
      'suspend',
      state,
      'suspended',
      ['congress_monitor'],
    ]),
    ...OPEN_STATES.map((state): [TransitionName, LifecycleState, LifecycleState, Role[]] => [
      'terminate',
      state,
      'terminated',
      ['congress_monitor'],
    ]),
  ];
  it.each(rulings)('%s: %s → %s', (name, from, to, roles) => {
    expect(transitionAt(name, from)).toMatchObject({ to, actors: roles });
    const subject = commitment({ state: from, multiYear: true });
    for (const role of ROLES) {
      const result = outcome(() => transition(subject, name, { actor: actor(role), reason: '理由' }));
      expect([role, result]).toEqual([role, roles.includes(role) ? 'accepted' : 'role_refused']);
    }
  });
});

describe('transition', () => {
  it('moves and tells what it moved', () => {
    const { state, event } = transition(commitment({ state: 'closed' }), 'reopen', {
      actor: actor('supervisor'),
      reason: ' 回头看不合格 ',
    });
    expect(state).toBe('reopened');
    expect(event).toEqual({
      kind: 'state_changed',
      commitmentId: 'c',
      from: 'closed',
      to: 'reopened',
      transition: 'reopen',
      text: '回头看不合格',
    });
  });

  it('tells what is allowed instead', () => {
    try {
      transition(commitment({ state: 'assigned' }), 'claim', { actor: actor('department_head') });
      throw new Error('accepted');
    } catch (error) {
      expect(error).toBeInstanceOf(DomainError);
      expect(error).toMatchObject({
        code: 'transition_not_allowed',
        params: { state: 'assigned', transition: 'claim', allowed: 'acknowledge, not_ours' },
      });
    }
  });

  const head = actor('department_head');
  const reviewer = actor('supervisor');
  it.each([
    [
      'a parent',
      'parent_has_no_lifecycle',
      () => transition(commitment({ isLeaf: false }), 'claim', { actor: head }),
    ],
    [
      'another department',
      'not_lead_department',
      () =>
        transition(commitment(), 'claim', {
          actor: actor('department_head', { departmentId: id('other') }),
        }),
    ],
    [
      'no reason',
      'reason_required',
      () => transition(commitment({ state: 'assigned' }), 'not_ours', { actor: head, reason: ' ' }),
    ],
    [
      'not ours, again',
      'not_ours_once',
      () =>
        transition(commitment({ state: 'assigned', notOursTimes: 1 }), 'not_ours', {
          actor: head,
          reason: 'x',
        }),
    ],
    [
      'not multi-year',
      'not_multi_year',
      () => transition(commitment(), 'carry_over', { actor: actor('government_office') }),
    ],
    [
      'the author reviews',
      'reviewer_is_author',
      () =>
        transition(commitment({ state: 'claimed' }), 'accept_for_review', {
          actor: reviewer,
          authorIds: [reviewer.personId],
        }),
    ],
    [
      'a merged item',
      'transition_not_allowed',
      () => transition(commitment({ mergedIntoId: id('c3') }), 'claim', { actor: head }),
    ],
    [
      'resume without a lead',
      'transition_not_allowed',
      () =>
        transition(commitment({ state: 'suspended', leadDepartmentId: null }), 'resume', {
          actor: actor('congress_monitor'),
        }),
    ],
    [
      'resume to be assigned',
      'accepted',
      () =>
        transition(commitment({ state: 'suspended', leadDepartmentId: null }), 'resume_unassigned', {
          actor: actor('congress_monitor'),
        }),
    ],
  ])('%s: %s', (_, code, rule) => expect(outcome(rule)).toBe(code));

  it('allows exactly what it would not refuse', () => {
    for (const state of LIFECYCLE_STATES) {
      for (const role of ROLES) {
        const subject = commitment({ state, multiYear: true });
        const listed = allowedTransitions(subject, actor(role)).map(({ name }) => name);
        const accepted = TRANSITION_NAMES.filter(
          (name) =>
            outcome(() => transition(subject, name, { actor: actor(role), reason: 'x' })) === 'accepted',
        );
        expect([state, role, [...listed].sort()]).toEqual([state, role, [...accepted].sort()]);
      }
    }
  });
});
