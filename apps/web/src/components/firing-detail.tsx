import { dayInSentence, dayOf, timeOf } from '../format/dates';
import { componentWords } from '../words/components';
import { useLanguage, useSaid, useWords } from '../words/words';
import styles from './firing-detail.module.css';
import type { FiringLine } from './firing-day';
import { LadderGlyph } from './ladder-glyph';

interface Props {
  readonly line: FiringLine;
  readonly year?: number;
}

/** One thing that will go out: to whom, because, how the day was counted, on what it rests, and what would stop it. */
export function FiringDetail({ line, year }: Props) {
  const words = useWords(componentWords);
  const language = useLanguage();
  const said = useSaid();
  const posts = (list: FiringLine['to']) =>
    list.map(({ department, title }) => `${department} ${title}`).join('、');
  const counted = bothLanguages(line.counted);
  return (
    <section>
      <p className={styles['head']}>
        <time dateTime={line.firesAt}>
          {dayInSentence(dayOf(line.firesAt), language, year)} {timeOf(line.firesAt)}
        </time>
        {line.level === 0 ? words.reminder : <LadderGlyph level={line.level} />}
      </p>
      <p>
        <b>
          {words.duty.item(line.commitment.number)} <span lang="zh">{line.commitment.title}</span>
        </b>
      </p>
      <dl className={styles['facts']}>
        <dt>{words.firing.to}</dt>
        <dd lang="zh">{posts(line.to)}</dd>
        {line.cc.length > 0 && (
          <>
            <dt>{words.firing.cc}</dt>
            <dd lang="zh">{posts(line.cc)}</dd>
          </>
        )}
        <dt>{words.firing.because}</dt>
        <dd>{line.because.map(said).join(words.comma)}</dd>
        {counted && (
          <>
            <dt>{words.firing.counted}</dt>
            <dd>{said(counted)}</dd>
          </>
        )}
        <dt>{words.firing.assumes}</dt>
        <dd>
          <ul className={styles['preconditions']}>
            {line.preconditions.map((one) => (
              <li key={one.zh}>
                {said(one)}{' '}
                <span aria-hidden="true" className={one.met ? styles['met'] : undefined}>
                  {one.met ? '✓' : '○'}
                </span>
                <span className="visually-hidden">{one.met ? words.firing.met : words.firing.unmet}</span>
              </li>
            ))}
          </ul>
        </dd>
        <dt>{words.firing.wouldStop}</dt>
        <dd>{said(line.wouldStop)}</dd>
      </dl>
    </section>
  );
}

/** The count is described as an open object: taken only where it has its words. */
function bothLanguages(counted: object): { zh: string; en: string } | null {
  if (!('zh' in counted) || !('en' in counted)) return null;
  const { zh, en } = counted;
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : null;
}
