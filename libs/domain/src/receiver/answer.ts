import type { ReceiverKind } from './receiver';

/** What came back over HTTP; `asked` is what `Retry-After` said, in seconds. */
export interface ReceiverAnswer {
  readonly status: number;
  readonly asked: number | null;
  readonly text: string;
}

/**
 * What an answer means. `again`: a failure, tried again. `wait`: nobody's failure, only too fast. `dead`: trying again
 * cannot help. `gone`: the receiver wants nothing more, ever.
 */
export type AnswerMeaning =
  | { readonly means: 'taken' }
  | { readonly means: 'again'; readonly reason: string; readonly asked: number | null }
  | { readonly means: 'wait'; readonly reason: string; readonly seconds: number }
  | { readonly means: 'dead' | 'gone'; readonly reason: string };

const RATE_WAIT_SECONDS = 60;

/** By the robots' own numbers: which say "too fast", and which that the key, the group or the robot is not there. */
const ROBOTS = {
  wecom: { rate: [45009, 45033], dead: [93000, 93004, 93008, 40058, 40008] },
  dingtalk: { rate: [130101, 410100], dead: [300001, 310000, 400013, 400101, 400102, 400105, 400106] },
} as const;

/** Judges an answer: by its status, and for the robots, which say 200 to everything, by their `errcode`. */
export function judgeAnswer(kind: ReceiverKind, { status, asked, text }: ReceiverAnswer): AnswerMeaning {
  if (status === 410) return { means: 'gone', reason: 'answered 410 Gone' };
  if (status >= 300 && status < 400)
    return { means: 'again', reason: `answered ${status}, a redirect, which is not followed`, asked };
  if (status < 200 || status >= 300) return { means: 'again', reason: `answered ${status}`, asked };
  return kind === 'webhook' ? { means: 'taken' } : judgeRobot(kind, text);
}

function judgeRobot(kind: Exclude<ReceiverKind, 'webhook'>, text: string): AnswerMeaning {
  const said = robotSaid(text);
  if (!said) return { means: 'again', reason: 'the robot’s answer cannot be read', asked: null };
  const { errcode, errmsg } = said;
  if (errcode === 0) return { means: 'taken' };
  const reason = `errcode ${errcode}: ${errmsg}`;
  const { rate, dead }: { rate: readonly number[]; dead: readonly number[] } = ROBOTS[kind];
  if (rate.includes(errcode)) return { means: 'wait', reason, seconds: RATE_WAIT_SECONDS };
  return dead.includes(errcode) ? { means: 'dead', reason } : { means: 'again', reason, asked: null };
}

function robotSaid(text: string): { errcode: number; errmsg: string } | null {
  try {
    const said: unknown = JSON.parse(text);
    if (typeof said !== 'object' || said === null || !('errcode' in said)) return null;
    const errmsg = 'errmsg' in said ? String(said.errmsg).slice(0, 200) : '';
    return typeof said.errcode === 'number' ? { errcode: said.errcode, errmsg } : null;
  } catch {
    return null;
  }
}
