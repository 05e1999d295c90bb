import { asId } from '../id';
import type { Actor } from './actor';
import { announcedKinds } from './announcement';
import type { Role } from './role';

const lead = asId<Actor['departmentId']>('lead');
const commitment = {
  leadDepartmentId: lead,
  supportingDepartmentIds: [asId<Actor['departmentId']>('helper')],
};
const actor = (role: Role, departmentId: string): Actor => ({
  jurisdictionId: asId('j'),
  personId: asId('p'),
  postId: asId('q'),
  departmentId: asId(departmentId),
  role,
});

describe('what an open page is told of', () => {
  const kinds = ['report_accepted', 'slip_replied', 'progress_reported'];
  it.each([
    ['the lead department everything', actor('reporter', 'lead'), kinds],
    ['a supporting department everything', actor('department_head', 'helper'), kinds],
    ['another department what the ledger shows', actor('reporter', 'other'), ['report_accepted']],
    ['the supervision office everything', actor('supervisor', 'ducha'), kinds],
    ['the congress everything', actor('congress_monitor', 'renda'), kinds],
    ['the administrator nothing', actor('administrator', 'lead'), []],
  ])('%s', (_, who, told) => {
    expect(announcedKinds(who, commitment, kinds)).toEqual(told);
  });
});
