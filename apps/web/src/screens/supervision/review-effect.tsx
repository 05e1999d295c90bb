import { useQuery } from '@tanstack/react-query';
import { type QueuedReport, acceptanceQuery } from '../../api/queries/supervision';
import { LightChip } from '../../components/light-chip';
import { figure, oneDecimal } from '../../format/figure';
import { monthEnd } from '../../format/dates';
import { componentWords } from '../../words/components';
import { supervisionWords } from '../../words/supervision';
import { useLanguage, useWords } from '../../words/words';
import { judgeable, reducedOf, type ReviewDraft } from './review-draft';
import styles from './reviews.module.css';

interface Props {
  readonly report: QueuedReport;
  readonly draft: ReviewDraft;
}

/** What accepting it so would come to: the server judges the figures by the rule, before the button is pressed. */
export function ReviewEffect({ report, draft }: Props) {
  const { review: words } = useWords(supervisionWords);
  const { lights } = useWords(componentWords);
  const language = useLanguage();
  const reduced = reducedOf(report, draft);
  const { data, isPending, error } = useQuery(acceptanceQuery(report.id, report.version, reduced));
  const changes = judgeable(report).filter(
    ({ claimed, previous }) => claimed !== null && claimed !== previous,
  );
  const [first] = changes;
  const taken = first && (reduced.find(({ targetId }) => targetId === first.id)?.verified ?? first.claimed);
  return (
    <div className={styles['effect']} aria-live="polite">
      <p className="small muted">{words.after}</p>
      {isPending && <p className="small muted">{words.counting}</p>}
      {error && first && <p>{words.change(first.what, figure(first.previous), figure(taken))}</p>}
      {data && (
        <>
          <p>
            {data.verdict.gap === null
              ? words.noGap(monthEnd(data.period, language))
              : words.gap(monthEnd(data.period, language), oneDecimal(data.verdict.gap))}
          </p>
          <p className={styles['lights']}>
            {data.before && (
              <>
                <LightChip light={data.before.light} /> <span aria-hidden="true">→</span>{' '}
              </>
            )}
            <LightChip light={data.verdict.light} />{' '}
            <span className="muted">
              {!data.before
                ? words.first(lights[data.verdict.light])
                : data.before.light === data.verdict.light
                  ? words.same(lights[data.verdict.light])
                  : words.turns(lights[data.before.light], lights[data.verdict.light])}
            </span>
          </p>
          {data.verdict.forecastMisses && <p className="yellow">{words.forecast}</p>}
          <p className="note">{words.notLight}</p>
        </>
      )}
    </div>
  );
}
