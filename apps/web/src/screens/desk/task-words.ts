import { dayInSentence } from '../../format/dates';
import type { Language } from '../../preferences';
import type { desk } from '../../words/zh/desk';
import type { Task } from './task';

type Words = typeof desk;
type Known = keyof Words['buttons'];

const isKnown = (verb: string, { buttons }: Words): verb is Known => verb in buttons;
const known = (verb: string, words: Words): Known => (isKnown(verb, words) ? verb : 'handle');

export const buttonOf = ({ verb }: Task, words: Words): string => words.buttons[known(verb, words)];

/** 补正10月填报; 填报11月进度 4件. */
export function titleOf({ verb, duties }: Task, words: Words): string {
  const [{ title, slip }] = duties;
  const name = known(verb, words);
  if (name === 'sign_reply') return words.verbs.sign_reply(slip?.number ?? title);
  if (name === 'confirm_resolution') return title;
  const said = words.verbs[name === 'report_early' ? 'report' : name](title);
  return duties.length > 1 ? `${said}${words.count(duties.length)}` : said;
}

/** Why it is there: what happened, on which day, what was written. */
export function whyOf({ verb, duties: [duty] }: Task, words: Words, language: Language): string {
  const { why } = words;
  const day = (date: string) => dayInSentence(date, language);
  const { opensOn, dueOn, originalOn, slip, report } = duty;
  switch (known(verb, words)) {
    case 'claim_completion':
      return why.claim_completion(day(dueOn));
    case 'claim_by_head':
      return why.claim_by_head(day(dueOn));
    case 'reach_milestone':
      return why.reach_milestone(day(originalOn));
    case 'report':
      return why.report(day(dueOn));
    case 'report_early':
      return why.report_early(day(opensOn));
    case 'correct_report':
      return report?.text ? why.correct_report(report.text) : why.returned;
    case 'acknowledge_slip':
      return why.acknowledge_slip(slip?.number ?? '', day(opensOn));
    case 'reply_slip':
      return why.reply_slip(slip?.number ?? '', day(opensOn));
    case 'sign_reply':
      return why.sign_reply;
    case 'mend':
      return why.mend(slip?.number ?? '');
    case 'review_report':
      return why.review_report(day(opensOn));
    case 'review_claim':
      return why.review_claim(day(opensOn));
    case 'record_verification':
      return why.record_verification(day(opensOn));
    case 'decide_extension':
      return why.decide_extension(day(opensOn));
    default:
      return why.handle(day(opensOn));
  }
}
