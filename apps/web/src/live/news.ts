import type { Schemas } from '../api/problem';
import type { ServerEvent } from './server-events';

/** How what happens reaches this browser: as it happens, or by asking from time to time. */
export type LiveState = 'live' | 'polling';

/** What open pages are told; it goes from tab to tab as it is. */
export type News =
  | { readonly kind: 'inbox'; readonly unread: number }
  | { readonly kind: 'commitments'; readonly items: readonly Schemas['LiveCommitment'][] }
  /** Read everything anew: what happened meanwhile is not known. */
  | { readonly kind: 'reset' }
  /** The stream cannot be had; time to ask. */
  | { readonly kind: 'poll' }
  | { readonly kind: 'state'; readonly state: LiveState }
  /** How far the stream has been read, so that any tab can go on from there. */
  | { readonly kind: 'position'; readonly id: string };

type Told = Schemas['LiveInbox'] & Schemas['LiveCommitments'];

export function newsOf({ name, data }: ServerEvent): News | null {
  if (name === 'reset') return { kind: 'reset' };
  if (name !== 'inbox' && name !== 'commitments') return null;
  const told: Told = JSON.parse(data);
  return name === 'inbox'
    ? { kind: 'inbox', unread: told.unread }
    : { kind: 'commitments', items: told.items };
}
