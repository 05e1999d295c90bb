import type { EventFigure } from './event';

export interface EventWords {
  readonly zh: string;
  readonly en: string;
}

/** Looks up what an id is called (a department, a post, a target); null where it is not known any more. */
export type NameOf = (id: string) => string | null;

export type Sentence<E> = (event: E, nameOf: NameOf) => EventWords;

/** One sentence for every kind of a family of events; a kind without one does not compile. */
export type SentencesOf<E extends { readonly kind: string }> = {
  readonly [K in E['kind']]: Sentence<Extract<E, { readonly kind: K }>>;
};

export const said = (zh: string, en: string): EventWords => ({ zh, en });

export const nothing = (value: string | number | null | undefined): string =>
  value === null || value === undefined || value === '' ? '—' : String(value);

/** A change as it is printed: the old value and the new one. */
export const changed = (before: string | null, after: string | null): string =>
  `${nothing(before)} → ${nothing(after)}`;

/** Figures of a report, target by target; where less was taken over than claimed, both stand there. */
export function figureWords(figures: readonly EventFigure[], nameOf: NameOf): string {
  return figures
    .map(({ targetId, claimed, verified, issuedState }) => {
      const reduced = verified !== null && verified !== claimed;
      const value = reduced ? changed(claimed, verified) : nothing(claimed ?? issuedState);
      return `${nothing(nameOf(targetId))} ${value}`;
    })
    .join('，');
}
