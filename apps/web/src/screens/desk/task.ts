import type { Schemas } from '../../api/problem';
import type { Place } from './place';

export type Desk = Schemas['DeskAnswer'];
export type Duty = Schemas['DeskTask'];

/** What is to be done, as the office says it; two more than the server's verbs, which depend on who reads. */
export type Verb = Duty['verb'] | 'sign_reply' | 'report_early';

/** One row of the list: a duty, or several that are the same work on the same day (填报11月进度 4件). */
export interface Task {
  readonly verb: string;
  readonly duties: readonly [Duty, ...Duty[]];
}

/** The duties as rows, in the order of the server: the nearest first. Reports of one month stand together. */
export function tasksOf(duties: readonly Duty[], today: string): Task[] {
  const tasks = new Map<string, Task>();
  for (const duty of duties) {
    const verb = verbOf(duty);
    const together = verb === 'report' ? `report ${duty.subject} ${duty.dueOn}` : duty.id;
    const task = tasks.get(together);
    tasks.set(together, { verb, duties: task ? [...task.duties, duty] : [duty] });
  }
  return [...tasks.values()].map((task) => ({ ...task, verb: early(task, today) }));
}

function verbOf({ verb, slip }: Duty): string {
  return verb === 'reply_slip' && slip?.replied ? 'sign_reply' : verb;
}

const early = ({ verb, duties: [first] }: Task, today: string): string =>
  verb === 'report' && first.opensOn > today ? 'report_early' : verb;

/** Where it is done. */
export function placeOf({ verb, duties: [first] }: Task): Place {
  const { id } = first.commitment;
  switch (verb) {
    case 'report':
    case 'report_early':
    case 'correct_report':
      return { at: 'report', id };
    case 'acknowledge_slip':
    case 'reply_slip':
    case 'sign_reply':
    case 'mend':
      return { at: 'item', id, part: `slip-${first.subject}` };
    case 'review_report':
      return { at: 'reviews', reportId: first.report?.id ?? first.subject };
    case 'review_claim':
    case 'record_verification':
    case 'claim_completion':
      return { at: 'item', id, part: 'claim' };
    case 'decide_extension':
      return { at: 'item', id, part: `extension-${first.subject}` };
    case 'reach_milestone':
      return { at: 'item', id, part: 'targets' };
    default:
      return { at: 'item', id };
  }
}
