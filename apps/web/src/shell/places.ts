import type { Session } from '../api/queries/session';
import type { shell } from '../words/zh/shell';

type Role = Session['post']['role'];

export interface Place {
  readonly name: keyof typeof shell.places;
  readonly to: '/' | '/ledger' | '/supervision' | '/wall-chart' | '/circular' | '/administration' | '/ops';
  /** The second key after `g`. */
  readonly key: string;
  readonly roles?: readonly Role[];
}

const PLACES: readonly Place[] = [
  { name: 'desk', to: '/', key: 'd' },
  { name: 'ledger', to: '/ledger', key: 'l' },
  {
    name: 'supervision',
    to: '/supervision',
    key: 's',
    roles: ['supervisor', 'government_office', 'leader'],
  },
  { name: 'wallChart', to: '/wall-chart', key: 'w' },
  { name: 'circular', to: '/circular', key: 'c' },
  {
    name: 'administration',
    to: '/administration',
    key: 'a',
    roles: ['administrator', 'government_office', 'supervisor'],
  },
  { name: 'operations', to: '/ops', key: 'o', roles: ['administrator'] },
];

/** The places that a post has something to do in; what may be done there the answers say themselves. */
export const placesOf = (role: Role): readonly Place[] =>
  PLACES.filter(({ roles }) => !roles || roles.includes(role));
