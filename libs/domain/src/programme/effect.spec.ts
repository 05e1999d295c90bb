import { actor, commitment, duty, outcome, resolution } from '../commitment/commitment.fixture';
import type { LifecycleState } from '../commitment/lifecycle-state';
import { calendarDate } from '../schedule/calendar-date';
import { requireEffect, type EffectSubject } from './effect';
import type { ResolutionEffect } from './resolution';

const office = actor('government_office');
const on = (given: Partial<EffectSubject> = {}): EffectSubject => ({
  programme: { state: 'adopted' },
  items: 3,
  commitment: commitment(),
  duty: null,
  ...given,
});
const inState = (state: LifecycleState) => on({ commitment: commitment({ state }) });
const later = calendarDate('2099-01-31');
const draft = on({ programme: { state: 'draft' }, commitment: null });

describe('requireEffect', () => {
  it.each<[string, ResolutionEffect, EffectSubject, string]>([
    ['a draft', 'adopt', draft, 'accepted'],
    ['an empty draft', 'adopt', { ...draft, items: 0 }, 'import_refused'],
    ['an adopted list', 'adopt', on({ commitment: null }), 'programme_already_adopted'],
    ['an item of a draft', 'suspend', { ...on(), programme: { state: 'draft' } }, 'programme_not_adopted'],
    ['no item', 'terminate', on({ commitment: null }), 'resolution_required'],
    ['work in hand', 'suspend', inState('in_progress'), 'accepted'],
    ['suspended work', 'suspend', inState('suspended'), 'transition_not_allowed'],
    ['suspended work', 'resume', inState('suspended'), 'accepted'],
    [
      'suspended work that nobody had',
      'resume',
      on({ commitment: commitment({ state: 'suspended', leadDepartmentId: null }) }),
      'accepted',
    ],
    ['work in hand', 'resume', inState('in_progress'), 'transition_not_allowed'],
    ['closed work', 'terminate', inState('closed'), 'transition_not_allowed'],
    [
      'an item with sub-items',
      'terminate',
      on({ commitment: commitment({ isLeaf: false }) }),
      'parent_has_no_lifecycle',
    ],
    ['suspended work', 'adjust', inState('suspended'), 'accepted'],
    ['closed work', 'adjust', inState('closed'), 'transition_not_allowed'],
    ['an open duty', 'extend', on({ duty: duty() }), 'accepted'],
    ['a date that is later already', 'extend', on({ duty: duty({ dueOn: later }) }), 'extension_not_later'],
    ['a duty that is met', 'extend', on({ duty: duty({ state: 'met' }) }), 'duty_not_open'],
    ['no duty', 'extend', on(), 'resolution_required'],
  ])('%s: %s', (_, effect, subject, code) => {
    expect(outcome(() => requireEffect(resolution({ effect, newOn: later }), subject, office))).toBe(code);
  });
});
