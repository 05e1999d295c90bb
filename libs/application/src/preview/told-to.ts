import type { PreviewContext } from '@app/db/reads/preview.read';
import { postsOf, type PreviewedRung, type Recipient } from '@app/domain';
import type { Situation } from '../upkeep/situation';

export interface PostName {
  readonly id: string;
  readonly title: string;
  readonly department: string;
}

/** One thing that will go out: to which posts, of which item, why, how it was counted and what would still stop it. */
export interface PreviewLine {
  readonly key: string;
  readonly commitment: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly department: string | null;
  };
  readonly matter: string;
  readonly level: number;
  /** The moment the rule names, and the one at which it goes out: later only where it is overdue already. */
  readonly dueAt: string;
  readonly firesAt: string;
  readonly to: readonly PostName[];
  readonly cc: readonly PostName[];
  readonly because: readonly { readonly zh: string; readonly en: string }[];
  readonly counted: PreviewedRung['counted'];
  readonly wouldStop: { readonly zh: string; readonly en: string };
  readonly preconditions: PreviewedRung['preconditions'];
  readonly assumes: string | null;
}

/** Puts a foreseen rung into names; a vacant post is named all the same, its holder is found when it is sent. */
export function toldTo(
  rung: PreviewedRung,
  situations: readonly Situation[],
  { items, posts }: Pick<PreviewContext, 'items' | 'posts'>,
): PreviewLine {
  const situation = situations.find(({ commitment }) => commitment.id === rung.commitmentId);
  const item = items.find(({ id }) => id === rung.commitmentId);
  const named = (recipients: readonly Recipient[]) => {
    const reached = situation ? postsOf(recipients, situation.commitment, rung.owing, posts) : [];
    const ids = rung.level === 0 ? reached.slice(0, 1) : reached;
    return posts
      .filter(({ id }) => ids.includes(id))
      .map(({ id, title, department }) => ({ id, title, department }));
  };
  const to = named(rung.to);
  const { key, matter, level, counted, wouldStop, preconditions, assumes } = rung;
  return {
    ...{ key, matter, level, counted, wouldStop, preconditions, assumes },
    commitment: {
      id: rung.commitmentId,
      number: item?.number ?? '',
      title: item?.title ?? '',
      department: item?.department ?? null,
    },
    dueAt: rung.dueAt.toISOString(),
    firesAt: rung.firesAt.toISOString(),
    to,
    cc: named(rung.cc).filter((post) => !to.some(({ id }) => id === post.id)),
    because: rung.because.map(({ zh, en }) => ({ zh, en })),
  };
}
