import { eventWords, type DomainEvent } from '@app/domain';
import type { Happened, HistoryRow, NamedPost } from './commitment-row';

/** One line of the history (经过): who, when, what, in two languages, and the words that were said with it. */
export interface HistoryLine {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly by: NamedPost | null;
  readonly role: string;
  readonly zh: string;
  readonly en: string;
  readonly text: string | null;
}

export type TargetNames = readonly { readonly id: string; readonly what: string }[];

/** Puts an event of the trail into words; `text` is null where there was none or it was erased. */
export function historyLine(
  { seq, body: { at, kind, facts, actor }, post, text }: Happened & Pick<HistoryRow, 'post'>,
  nameOf: (id: string) => string | null,
): HistoryLine {
  const event = { kind, ...facts } as unknown as DomainEvent;
  return { seq, at, kind, by: post, role: actor.role, ...eventWords(event, nameOf), text };
}

/** What the row itself names, and targets. */
export const namesIn =
  ({ names }: HistoryRow, targets: TargetNames) =>
  (id: string): string | null =>
    names?.[id] ?? nameOfTarget(id, targets);

export const nameOfTarget = (id: string, targets: TargetNames): string | null =>
  targets.find((target) => target.id === id)?.what ?? null;
