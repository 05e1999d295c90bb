import { useQuery } from '@tanstack/react-query';
import { deskQuery } from '../../api/queries/desk';
import { useSession } from '../../api/queries/session';
import { type QueuedReport, reviewQueueQuery, supervisionQuery } from '../../api/queries/supervision';
import type { Schemas } from '../../api/problem';

type Task = Schemas['DeskTask'];
type Answer = Schemas['SlipCard'];

interface Place {
  /** Stands in the address. */
  readonly id: string;
  readonly item: { readonly id: string; readonly number: string; readonly title: string };
  readonly dueOn: string | null;
  readonly workingDaysLeft: number | null;
}

/** One thing the office has to judge: a report, a claim or field check, an extension, an answer to a slip. */
export type QueueEntry =
  | (Place & { readonly kind: 'report'; readonly report: QueuedReport })
  | (Place & { readonly kind: 'claim' | 'field_check' | 'extension' | 'handling'; readonly task: Task })
  | (Place & { readonly kind: 'answer'; readonly slip: Answer });

export interface ReviewQueue {
  readonly entries: readonly QueueEntry[] | undefined;
  readonly error: Error | null;
  readonly refetch: () => void;
  /** When the oldest of its parts was read. */
  readonly readAt: number;
}

/** The queue of the office that asks, the nearest limit first. */
export function useReviewQueue(programmeId: string): ReviewQueue {
  const { post } = useSession();
  const reviews = post.role === 'supervisor';
  const queue = useQuery({ ...reviewQueueQuery(programmeId), enabled: reviews });
  const board = useQuery({ ...supervisionQuery(programmeId), enabled: reviews });
  const desk = useQuery(deskQuery);
  const entries =
    desk.data && ((queue.data && board.data) || !reviews)
      ? [
          ...(queue.data?.items ?? []).map(ofReport),
          ...desk.data.queue.flatMap(ofTask),
          ...(board.data?.levels ?? []).flatMap(({ open }) => open.filter(hasPromise).map(ofAnswer)),
        ].sort((one, other) => leftOf(one) - leftOf(other))
      : undefined;
  return {
    entries,
    readAt: Math.min(...(reviews ? [queue, board, desk] : [desk]).map(({ dataUpdatedAt }) => dataUpdatedAt)),
    error: queue.error ?? board.error ?? desk.error,
    refetch: () => {
      void queue.refetch();
      void board.refetch();
      void desk.refetch();
    },
  };
}

const leftOf = ({ workingDaysLeft }: QueueEntry) => workingDaysLeft ?? Number.MAX_SAFE_INTEGER;

/** An answer that promises a day waits for somebody to accept it; all others need no word. */
const hasPromise = ({ reply }: Answer) =>
  reply !== null && reply.promisedOn !== null && reply.acceptedOn === null;

const ofReport = (report: QueuedReport): QueueEntry => ({
  kind: 'report',
  id: report.id,
  item: report.commitment,
  dueOn: report.limit,
  workingDaysLeft: report.workingDaysLeft,
  report,
});

const ofAnswer = (slip: Answer): QueueEntry => ({
  kind: 'answer',
  id: slip.id,
  item: slip.commitment,
  dueOn: null,
  workingDaysLeft: null,
  slip,
});

const KINDS: Readonly<Partial<Record<Task['kind'], 'claim' | 'field_check' | 'extension' | 'handling'>>> = {
  review: 'claim',
  field_check: 'field_check',
  extension_decision: 'extension',
  handling: 'handling',
};

/** Reports come with the review queue itself, with all that stands beside them. */
function ofTask(task: Task): QueueEntry[] {
  const kind = KINDS[task.kind];
  if (!kind || task.verb === 'review_report') return [];
  const { id, commitment: item, dueOn, workingDaysLeft } = task;
  return [{ kind, id, item, dueOn, workingDaysLeft, task }];
}
