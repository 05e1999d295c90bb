import type { DomainEvent } from './event';

/** What of an item's history somebody asks for: 填报, 审核, 单据, 期限. */
export const HISTORY_TOPICS = ['reports', 'reviews', 'slips', 'dates'] as const;
export type HistoryTopic = (typeof HISTORY_TOPICS)[number];

const KINDS: Readonly<Record<HistoryTopic, readonly DomainEvent['kind'][]>> = {
  reports: ['progress_reported', 'report_taken_back', 'evidence_added'],
  reviews: [
    'report_opened',
    'report_accepted',
    'report_returned',
    'completion_claimed',
    'claim_taken_back',
    'claim_returned',
    'verification_recorded',
  ],
  slips: [
    'slip_issued',
    'slip_delivered',
    'slip_acknowledged',
    'slip_replied',
    'slip_promise_accepted',
    'slip_released',
    'slip_escalated',
  ],
  dates: [
    'duty_opened',
    'duty_moved',
    'duty_met',
    'duty_cancelled',
    'extension_requested',
    'extension_decided',
  ],
};

/** The kinds of event that belong to a topic; what belongs to none stands in the whole history only. */
export const kindsOf = (topic: HistoryTopic): readonly DomainEvent['kind'][] => KINDS[topic];
