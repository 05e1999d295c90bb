import type { NewJurisdiction, NewPost } from '../../../scripts/found-jurisdiction';

export const PASSWORD = 'faults correct horse';
export const DEPARTMENTS = 6;

/** The login name of a seat in the district with that code. */
export const loginOf = (code: string, seat: string): string => `${seat}@${code}`;

/** A district with six departments of a reporter and a head each, and every office that the work needs. */
export function town(code: string, passwordHash: string): NewJurisdiction {
  const post = (seat: string, departmentCode: string, role: NewPost['role']): NewPost => ({
    code: seat,
    departmentCode,
    title: seat,
    role,
    districtHead: seat === 'district-head',
    holder: { displayName: seat, loginName: loginOf(code, seat), email: `${seat}@${code}.test` },
  });
  const numbers = Array.from({ length: DEPARTMENTS }, (_, n) => n);
  return {
    code,
    name: `试验区${code}`,
    slipPrefix: code.toUpperCase(),
    passwordHash,
    mustChangePassword: false,
    departments: [
      ...numbers.map((n) => ({ code: `d${n}`, name: `第${n + 1}局`, kind: 'department' as const })),
      { code: 'ducha', name: '督查室', kind: 'supervision_office' },
      { code: 'zhengfuban', name: '政府办', kind: 'government_office' },
      { code: 'lingdao', name: '区领导', kind: 'leadership' },
      { code: 'renda', name: '人大', kind: 'congress' },
    ],
    posts: [
      ...numbers.flatMap((n) => [
        post(`reporter${n}`, `d${n}`, 'reporter'),
        post(`head${n}`, `d${n}`, 'department_head'),
      ]),
      post('supervisor', 'ducha', 'supervisor'),
      post('office', 'zhengfuban', 'government_office'),
      post('leader', 'lingdao', 'leader'),
      post('district-head', 'lingdao', 'leader'),
      post('congress', 'renda', 'congress_monitor'),
    ],
  };
}
