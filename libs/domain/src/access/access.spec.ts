import { actor, commitment, duty, id, outcome, report } from '../commitment/commitment.fixture';
import { period } from '../schedule/calendar-date';
import { allowedActions, type ActionView } from './allowed-actions';
import { PERMISSIONS, mayDo, requireAction, type PermittedAction } from './permissions';
import { ROLES, type Role } from './role';
import { requireAnswer } from './slip-answer';
import { requireWhole, seesDrafts, sightOf, type Sight } from './visibility';

const sighted = {
  leadDepartmentId: id<ReturnType<typeof actor>['departmentId']>('lead'),
  supportingDepartmentIds: [id<ReturnType<typeof actor>['departmentId']>('helping')],
};

describe('sightOf (ruling 19)', () => {
  it.each<[Role, string, Sight]>([
    ['reporter', 'lead', 'whole'],
    ['department_head', 'helping', 'whole'],
    ['reporter', 'other', 'ledger'],
    ['supervisor', 'office', 'whole'],
    ['government_office', 'office', 'whole'],
    ['leader', 'office', 'whole'],
    ['congress_monitor', 'office', 'whole'],
    ['administrator', 'office', 'none'],
  ])('%s of %s: %s', (role, departmentId, sight) => {
    expect(sightOf(actor(role, { departmentId: id(departmentId) }), sighted)).toBe(sight);
  });

  it('shows the public what is published, congress no drafts, and answers 404 otherwise', () => {
    expect(sightOf(null, sighted)).toBe('published');
    expect(ROLES.filter((role) => seesDrafts(actor(role), sighted))).toEqual([
      'reporter',
      'department_head',
      'supervisor',
      'government_office',
      'leader',
    ]);
    expect(outcome(() => requireWhole(actor('administrator'), sighted))).toBe('not_found');
  });
});

describe('permissions', () => {
  it('refuses exactly what it does not allow, and gives the administrator no business data', () => {
    for (const name of Object.keys(PERMISSIONS) as PermittedAction[]) {
      for (const role of ROLES) {
        const subject = commitment();
        expect(mayDo(name, actor(role), subject)).toBe(
          outcome(() => requireAction(name, actor(role), subject)) === 'accepted',
        );
      }
    }
    const administrators = Object.entries(PERMISSIONS).filter(([, { roles }]) =>
      roles.some((role) => role === 'administrator'),
    );
    expect(administrators.map(([name]) => name)).toEqual([
      'change_calendar',
      'keep_people',
      'keep_delivery',
      'keep_receivers',
    ]);
  });

  it.each([
    [
      'another department',
      'not_lead_department',
      () => requireAction('report', actor('reporter', { departmentId: id('x') }), commitment()),
    ],
    ['a wrong role', 'role_refused', () => requireAction('worsen_light', actor('leader'))],
    [
      'the office that owes the duty',
      'accepted',
      () => requireAnswer('reply_slip', actor('supervisor'), commitment(), id('post-supervisor')),
    ],
    [
      'an office that does not',
      'role_refused',
      () => requireAnswer('reply_slip', actor('supervisor'), commitment(), null),
    ],
  ])('%s: %s', (_, code, rule) => expect(outcome(rule)).toBe(code));
});

describe('allowedActions', () => {
  const view = (given: Partial<ActionView> = {}): ActionView => ({
    commitment: commitment(),
    light: 'yellow',
    duties: [duty()],
    openPeriods: [period('2023-10')],
    pendingReport: null,
    lastAcceptedAuthorId: id('person-reporter'),
    pendingClaim: null,
    pendingExtensions: [],
    openSlips: [],
    pendingResolutions: [],
    ...given,
  });
  const names = (role: Role, given: Partial<ActionView> = {}) =>
    allowedActions(view(given), actor(role)).map(({ name }) => name);
  const slip = {
    id: id<ActionView['openSlips'][number]['id']>('s'),
    dutyId: null,
    state: 'open' as const,
    acknowledgedAt: null,
    reply: null,
  };
  const pendingClaim = {
    id: id<NonNullable<ActionView['pendingClaim']>['id']>('claim'),
    claimantPersonId: id<ReturnType<typeof actor>['personId']>('person-department_head'),
  };

  it.each<[Role, Partial<ActionView>, string[]]>([
    ['reporter', {}, ['report', 'request_extension']],
    ['department_head', {}, ['claim', 'report', 'request_extension']],
    [
      'department_head',
      { lastAcceptedAuthorId: id('person-department_head') },
      ['report', 'request_extension'],
    ],
    ['reporter', { pendingReport: report() }, ['take_back_report', 'request_extension']],
    ['reporter', { pendingReport: report({ state: 'opened' }) }, ['request_extension']],
    ['reporter', { pendingExtensions: [{ id: id('x'), dutyId: duty().id }] }, ['report']],
    [
      'government_office',
      { pendingExtensions: [{ id: id('x'), dutyId: duty().id }] },
      ['decide_extension', 'record_resolution'],
    ],
    [
      'supervisor',
      { pendingReport: report() },
      ['open_report', 'accept_report', 'return_report', 'issue_slip', 'worsen_light'],
    ],
    [
      'supervisor',
      { pendingReport: report({ authorPersonId: id('person-supervisor') }) },
      ['issue_slip', 'worsen_light'],
    ],
    ['supervisor', { light: 'red', openSlips: [slip] }, ['release_slip', 'issue_slip']],
    ['reporter', { openPeriods: [], duties: [], openSlips: [slip] }, ['acknowledge_slip', 'reply_slip']],
    [
      'supervisor',
      { commitment: commitment({ state: 'field_check' }), pendingClaim },
      ['record_verification', 'issue_slip', 'worsen_light'],
    ],
    [
      'supervisor',
      { commitment: commitment({ state: 'under_review' }), pendingClaim },
      ['send_to_field_check', 'return_claim', 'issue_slip', 'worsen_light'],
    ],
    [
      'congress_monitor',
      { pendingResolutions: [{ id: id('res'), state: 'recorded' }] },
      ['confirm_resolution'],
    ],
    [
      'government_office',
      { pendingResolutions: [{ id: id('res'), state: 'recorded' }] },
      ['record_resolution', 'withdraw_resolution'],
    ],
    ['congress_monitor', { commitment: commitment({ state: 'closed' }), light: 'blue' }, ['reopen']],
    ['government_office', {}, ['record_resolution']],
    ['leader', {}, []],
    ['administrator', {}, []],
    ['department_head', { commitment: commitment({ leadDepartmentId: id('x') }) }, []],
    ['supervisor', { commitment: commitment({ isLeaf: false }) }, []],
  ])('%s %#', (role, given, expected) => expect(names(role, given)).toEqual(expected));
});
