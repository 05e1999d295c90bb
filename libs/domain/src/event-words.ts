import type { DomainEvent } from './event';
import { said, type EventWords, type NameOf, type Sentence, type SentencesOf } from './event-sentence';
import {
  CLAIM_EVENT_WORDS,
  EVIDENCE_EVENT_WORDS,
  EXTENSION_EVENT_WORDS,
  REPORT_EVENT_WORDS,
  SLIP_EVENT_WORDS,
} from './event-words-desk';
import {
  COMMITMENT_EVENT_WORDS,
  DUTY_EVENT_WORDS,
  OFFICE_EVENT_WORDS,
  PROGRAMME_EVENT_WORDS,
} from './event-words-item';
import { RECEIVER_EVENT_WORDS } from './event-words-receiver';

export type { EventWords, NameOf } from './event-sentence';

const SENTENCES: SentencesOf<DomainEvent> = {
  ...PROGRAMME_EVENT_WORDS,
  ...COMMITMENT_EVENT_WORDS,
  ...DUTY_EVENT_WORDS,
  ...REPORT_EVENT_WORDS,
  ...EVIDENCE_EVENT_WORDS,
  ...EXTENSION_EVENT_WORDS,
  ...CLAIM_EVENT_WORDS,
  ...SLIP_EVENT_WORDS,
  ...OFFICE_EVENT_WORDS,
  ...RECEIVER_EVENT_WORDS,
};

const sentences = new Map<string, Sentence<never>>(Object.entries(SENTENCES));

/**
 * One event as the history tells it (经过), in Chinese and English, with what was before and what is after. Reasons and
 * narratives are not in it: they stand apart and can be erased. A kind this version does not know is said by its name.
 */
export function eventWords(event: DomainEvent, nameOf: NameOf): EventWords {
  const sentence = sentences.get(event.kind) as Sentence<DomainEvent> | undefined;
  return sentence ? sentence(event, nameOf) : said(event.kind, event.kind);
}
