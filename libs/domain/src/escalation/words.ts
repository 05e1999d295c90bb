import { DomainError } from '../error';
import type { EscalationPolicy, LevelRule } from './policy';
import type { SlipLevel } from './slip';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What the levels are called (handbook §3.3); a district may rename the Chinese ones in its policy. */
export const LEVEL_WORDS: Readonly<Record<0 | SlipLevel, Words>> = {
  0: { zh: '临期提醒', en: 'due-soon reminder' },
  1: { zh: '催办', en: 'urging notice' },
  2: { zh: '督办', en: 'supervision order' },
  3: { zh: '约谈', en: 'interview notice' },
  4: { zh: '通报', en: 'circular' },
  5: { zh: '高位调度', en: 'high-level dispatch' },
  6: { zh: '问责移送', en: 'accountability referral' },
};

/** The policy's rule for a level; a policy without it is refused as `policy_invalid`. */
export function levelRule(policy: EscalationPolicy, level: SlipLevel): LevelRule {
  const rule = policy.levels.find((candidate) => candidate.level === level);
  if (!rule) throw new DomainError('policy_invalid', { fault: `levels ∌ ${level}` });
  return rule;
}

/** The name of a level in both languages, as reasons take it. */
export function levelName(policy: EscalationPolicy, level: SlipLevel): { level: string; levelEn: string } {
  return { level: levelRule(policy, level).name, levelEn: LEVEL_WORDS[level].en };
}
