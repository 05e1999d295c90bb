import type { Session } from '../../api/queries/session';

export const TABS = [
  'people',
  'posts',
  'departments',
  'lists',
  'policies',
  'calendar',
  'delivery',
  'receivers',
  'tokens',
] as const;
export type Tab = (typeof TABS)[number];
type Role = Session['post']['role'];

/** Whose business a tab is; without an entry it is everybody's. What may be done there the answers say. */
const ROLES: Partial<Record<Tab, readonly Role[]>> = {
  people: ['administrator'],
  posts: ['administrator'],
  departments: ['administrator'],
  delivery: ['administrator'],
  receivers: ['administrator'],
  lists: ['government_office', 'supervisor'],
  policies: ['government_office', 'supervisor'],
};

export const isTab = (value: unknown): value is Tab => TABS.some((tab) => tab === value);

export const tabsOf = (role: Role): readonly Tab[] =>
  TABS.filter((tab) => ROLES[tab]?.includes(role) ?? true);
