import type { Circular } from '../../api/queries/circular';
import { monthName } from '../../format/dates';
import { circularWords } from '../../words/circular';
import { useLanguage, useWords } from '../../words/words';
import { numbersBy } from './numbers';

interface Props {
  readonly circular: Circular;
}

/** 七、填报: how the month's reports stand, and it balances. */
export function Reports({ circular: { reports } }: Props) {
  const words = useWords(circularWords);
  const language = useLanguage();
  const { byStanding, notAccepted, filedLate } = reports;
  const name = (key: string) => words.reports.standing[key] ?? key;
  const parts = byStanding.counts
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => `${name(key)}${language === 'zh' ? '' : ' '}${count}`);
  const pending = numbersBy(
    notAccepted.filter(({ standing }) => standing !== 'not_yet_due'),
    ({ standing }) => standing,
  ).map(([standing, numbers]) => words.reports.not(name(standing), numbers));
  const stop = language === 'zh' ? '。' : '. ';
  return (
    <section>
      <h2>{words.reports.title(monthName(reports.period, language))}</h2>
      <p className={byStanding.balanced ? undefined : 'red'}>
        {words.reports.sentence(byStanding.total, parts)}
        {!byStanding.balanced && words.unbalanced(byStanding.sum, byStanding.total)}
        {pending.length > 0 && pending.join(language === 'zh' ? '；' : '; ') + stop}
        {words.reports.late(filedLate)}
      </p>
    </section>
  );
}
