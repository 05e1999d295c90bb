import type { Schemas } from '../api/problem';
import { monthEnd, monthName, shortDay } from '../format/dates';
import { points } from '../format/figure';
import { type ComponentWords, componentWords } from '../words/components';
import { useLanguage, useWords } from '../words/words';
import { LightChip } from './light-chip';
import { LightReasons } from './light-reasons';

type Line = Pick<
  Schemas['LedgerLine'],
  | 'number'
  | 'title'
  | 'light'
  | 'reason'
  | 'gap'
  | 'comparedPeriod'
  | 'closedOn'
  | 'mergedIntoNumber'
  | 'lastReport'
  | 'missingPeriod'
>;

interface Props {
  readonly line: Line;
  readonly ruleVersion?: number;
  /** Without its short reason, where the column is narrow. */
  readonly wordOnly?: boolean;
  readonly tabIndex?: number;
}

/** The light of one line of the ledger, with its short reason beside it and the whole one behind it. */
export function LineLight({ line, ruleVersion, wordOnly = false, tabIndex }: Props) {
  const words = useWords(componentWords);
  const language = useLanguage();
  const short = wordOnly ? undefined : shortReason(line, words, language);
  if (!line.reason) return <LightChip light={line.light} short={short} />;
  return (
    <LightChip
      light={line.light}
      short={short}
      tabIndex={tabIndex}
      reasons={
        <LightReasons
          light={line.light}
          title={`${words.duty.item(line.number)} ${line.title}`}
          reasons={[line.reason]}
          comparedPeriod={line.gap === null ? null : line.comparedPeriod}
          ruleVersion={ruleVersion}
        />
      }
    />
  );
}

function shortReason(line: Line, words: ComponentWords, language: 'zh' | 'en'): string | undefined {
  const code = line.reason?.code;
  const all: Readonly<Record<string, (facts: ShortFacts) => string>> = words.short;
  const behind = line.lastReport !== null && line.lastReport.period !== line.comparedPeriod;
  return code === undefined
    ? undefined
    : all[code]?.({
        gap: points(line.gap).replace(/^[+−]/, ''),
        closedOn: line.closedOn && shortDay(line.closedOn),
        into: line.mergedIntoNumber,
        missing: line.missingPeriod && monthName(line.missingPeriod, language),
        // Said only where it is not the newest report that was compared.
        month: behind && line.comparedPeriod ? monthEnd(line.comparedPeriod, language) : null,
      });
}

type ShortFacts = Parameters<ComponentWords['short']['closed']>[0];
