import { asId, type DepartmentId, type PostId } from '../id';
import type { Role } from '../access/role';
import type { Recipient } from './policy';
import { postsOf } from './posts-of';

const post = (id: string, role: Role, department: string, districtHead = false) => ({
  id: asId<PostId>(id),
  departmentId: asId<DepartmentId>(department),
  role,
  districtHead,
});
const POSTS = [
  post('reporter', 'reporter', 'own'),
  post('head', 'department_head', 'own'),
  post('other head', 'department_head', 'other'),
  post('leader', 'leader', 'leaders'),
  post('district head', 'leader', 'leaders', true),
  post('first supervisor', 'supervisor', 'office'),
  post('second supervisor', 'supervisor', 'office'),
];
const commitment = {
  leadDepartmentId: asId<DepartmentId>('own'),
  responsiblePostId: asId<PostId>('reporter'),
  leaderPostId: asId<PostId>('leader'),
};

const CASES: readonly [readonly Recipient[], string | null, readonly string[]][] = [
  [['owing_post', 'department_head'], null, ['reporter', 'head']],
  [['owing_post'], 'first supervisor', ['first supervisor']],
  [['leader_in_charge', 'district_head'], null, ['leader', 'district head']],
  [['supervision_office'], null, ['first supervisor']],
  [['department_head', 'all_department_heads'], null, ['head', 'other head']],
  [['government_office', 'congress_monitors'], null, []],
];

describe('the posts that recipients stand for', () => {
  it.each(CASES)('%j, owed by %s', (recipients, owing, expected) => {
    const owed = owing === null ? null : asId<PostId>(owing);
    expect(postsOf(recipients, commitment, owed, POSTS)).toEqual(expected);
  });

  it('reaches nobody before the commitment is assigned', () => {
    const unassigned = { leadDepartmentId: null, responsiblePostId: null, leaderPostId: null };
    expect(postsOf(['owing_post', 'department_head', 'leader_in_charge'], unassigned, null, POSTS)).toEqual(
      [],
    );
  });
});
