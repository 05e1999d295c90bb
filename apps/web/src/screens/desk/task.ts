import type { Schemas } from '../../api/problem';
import type { Session } from '../../api/queries/session';

export type Desk = Schemas['DeskAnswer'];
export type Role = Session['post']['role'];
export type Duty = Schemas['DeskTask'];

/** Where something is done: an item's form (`act`, `of`) or section, a month's report, the review queue. */
export type Place =
  | {
      readonly at: 'item';
      readonly id: string;
      readonly act?: string;
      readonly of?: string;
      /** A section of the page: `slips`, `process`, `reports`. */
      readonly part?: 'slips' | 'process' | 'reports';
    }
  | { readonly at: 'report'; readonly id: string }
  | { readonly at: 'reviews'; readonly of?: string }
  | { readonly at: 'ledger' };

/** One row of the list: a duty, or several that are the same work on the same day (填报11月进度 4件). */
export interface Task {
  readonly verb: string;
  readonly duties: readonly [Duty, ...Duty[]];
}

/** The duties as rows, in the order of the server: the nearest first. Reports of one month stand together. */
export function tasksOf(duties: readonly Duty[], today: string, role: Role): Task[] {
  const tasks = new Map<string, Task>();
  for (const duty of duties) {
    const verb = verbOf(duty, role);
    const together = verb === 'report' ? `report ${duty.subject} ${duty.dueOn}` : duty.id;
    const task = tasks.get(together);
    tasks.set(together, { verb, duties: task ? [...task.duties, duty] : [duty] });
  }
  return [...tasks.values()].map((task) => ({ ...task, verb: early(task, today) }));
}

function verbOf({ verb, slip }: Duty, role: Role): string {
  if (verb === 'reply_slip' && slip?.replied) return 'sign_reply';
  return verb === 'claim_completion' && role !== 'department_head' ? 'claim_by_head' : verb;
}

const early = ({ verb, duties: [first] }: Task, today: string): string =>
  verb === 'report' && first.opensOn > today ? 'report_early' : verb;

/** Where it is done; a form that the answer does not allow stays closed, and the item's page is there. */
export function placeOf({ verb, duties: [{ commitment, subject, report }] }: Task): Place {
  const { id } = commitment;
  const form = (act: string, part: 'slips' | 'process', of?: string): Place => ({
    at: 'item',
    id,
    act,
    part,
    ...(of === undefined ? {} : { of }),
  });
  switch (verb) {
    case 'report':
    case 'report_early':
    case 'correct_report':
      return { at: 'report', id };
    case 'acknowledge_slip':
    case 'reply_slip':
      return form(verb, 'slips', subject);
    case 'sign_reply':
      return form('sign_slip_reply', 'slips', subject);
    case 'claim_by_head':
      return { at: 'item', id, part: 'process' };
    case 'mend':
      return { at: 'item', id, part: 'slips' };
    case 'review_report':
      return { at: 'reviews', of: report?.id ?? subject };
    case 'review_claim':
      return form(subject, 'process');
    case 'claim_completion':
      return form('claim', 'process');
    case 'record_verification':
      return form('record_verification', 'process');
    case 'decide_extension':
      return form('decide_extension', 'process', subject);
    default:
      return { at: 'item', id };
  }
}
