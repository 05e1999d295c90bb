import type { PreviewContext } from '@app/db/reads/preview.read';
import {
  addDays,
  instantAt,
  LEVEL_WORDS,
  localDate,
  policiesInForce,
  preview,
  SLIP_LEVELS,
  type PolicyToCome,
} from '@app/domain';
import type { Tx } from '@app/db/tx';
import { ladderFacts, type Situation } from '../upkeep/situation';
import { toldTo, type PreviewLine } from './told-to';

const AHEAD_DAYS = 92;

/** What follows by the rule alone if nobody does anything, said in one sentence. */
export interface NextStep extends PreviewLine {
  readonly sentence: { readonly zh: string; readonly en: string };
}

/** A merged item reports with the one it went into. */
export const foreseen = (of: Situation) => ({
  ...ladderFacts(of),
  ...(of.commitment.mergedIntoId ? { reporting: null } : {}),
});

/** The slips that time alone will bring to these items of one programme in the next three months, the nearest first. */
export function nextSteps(
  situations: readonly Situation[],
  context: PreviewContext,
  toCome: readonly PolicyToCome[],
  { now, today, zone }: Pick<Tx, 'now' | 'today' | 'zone'>,
): NextStep[] {
  const [any] = situations;
  if (!any) return [];
  const until = instantAt(addDays(today, AHEAD_DAYS), '00:00', zone);
  const policies = policiesInForce(any.policy, toCome, now, zone);
  return preview(situations.map(foreseen), policies, any.calendar, now, until)
    .filter(({ level }) => level > 0)
    .map((rung) => said(toldTo(rung, situations, context), zone));
}

/** A circular reaches every head: the first two stand for all. */
const MOST_NAMED = 2;

function namedBriefly(posts: PreviewLine['to']): { readonly zh: string; readonly en: string } {
  const named = posts.slice(0, MOST_NAMED).map(({ department, title }) => `${department}${title}`);
  const others = posts.length - named.length;
  if (named.length === 0) return { zh: '督查室', en: 'the supervision office' };
  return {
    zh: named.join('、') + (others > 0 ? `等${posts.length}个岗位` : ''),
    en: named.join(', ') + (others > 0 ? ` and ${others} more` : ''),
  };
}

function said(line: PreviewLine, zone: string): NextStep {
  const on = localDate(new Date(line.firesAt), zone);
  const level = SLIP_LEVELS.find((one) => one === line.level) ?? 1;
  const to = namedBriefly(line.to);
  const because = {
    zh: line.because.map(({ zh }) => zh).join('；'),
    en: line.because.map(({ en }) => en).join('; '),
  };
  return {
    ...line,
    sentence: {
      zh: `${because.zh}：${on} 发${LEVEL_WORDS[level].zh}，送${to.zh}`,
      en: `${because.en}: ${LEVEL_WORDS[level].en} on ${on}, to ${to.en}`,
    },
  };
}
