import { eventWords, type DomainEvent } from '@app/domain';
import type { HistoryRow, NamedPost } from './commitment-row';

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
  { seq, at, kind, body, names, post, text }: HistoryRow,
  targets: TargetNames,
): HistoryLine {
  const nameOf = (id: string) => names?.[id] ?? targets.find((target) => target.id === id)?.what ?? null;
  const event = { kind, ...body.facts } as unknown as DomainEvent;
  return { seq, at, kind, by: post, role: body.actor.role, ...eventWords(event, nameOf), text };
}
