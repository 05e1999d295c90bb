import { LightMark } from '../../components/light-mark';
import { NextSteps } from '../../components/next-steps';
import { SectionHeading } from '../../components/section-heading';
import { dayInSentence, monthEnd, monthName, shortDay } from '../../format/dates';
import { figure, NOTHING } from '../../format/figure';
import { reportWords } from '../../words/report';
import { useLanguage, useSaid, useWords } from '../../words/words';
import { useReviewBy } from './use-review-by';
import { answerKey, type Filed, type Form, type Item } from './form';
import type { Checked } from './use-questions';
import type { Uploads } from './use-uploads';
import styles from './report.module.css';

interface Props {
  readonly item: Item;
  readonly period: string;
  readonly form: Form;
  readonly reports: readonly Filed[];
  readonly checked: Checked;
  readonly uploads: Uploads;
  readonly focused: string | null;
  readonly missing: number;
  readonly returned: Filed | null;
}

/** Beside the form: what to look at before, what happens after, and how the months before went. */
export function Beside(props: Props) {
  return (
    <aside className={styles['beside']}>
      <Before {...props} />
      <After {...props} />
      <Past {...props} />
    </aside>
  );
}

function Before({ item, form, checked, uploads, missing }: Props) {
  const { before: words } = useWords(reportWords);
  const said = useSaid();
  const attached = item.evidence.filter(({ id }) => form.evidence.includes(id));
  const doubled = attached.filter(({ elsewhere }) => elsewhere.length > 0).length;
  const toSee = [
    ...(checked.late ? [words.late] : []),
    ...(missing > 0 ? [words.missingFigures(missing)] : []),
    ...checked.questions.map((one) => words.asked(said(one), Boolean(form.answers[answerKey(one)]?.trim()))),
    ...(uploads.going.length > 0 ? [words.uploading(uploads.going.length)] : []),
    ...(doubled > 0 ? [words.doubled(doubled)] : []),
  ];
  const questioned = new Set(checked.questions.flatMap(({ targetId }) => (targetId ? [targetId] : [])));
  const fine = Math.max(
    0,
    item.targets.filter(({ noTargetReason }) => noTargetReason === null).length - missing - questioned.size,
  );
  return (
    <section>
      <SectionHeading note={words.toSee(toSee.length)}>{words.title}</SectionHeading>
      <ul className={styles['before']} aria-live="polite">
        {toSee.map((one) => (
          <li key={one}>
            <LightMark light="yellow" />
            <span>{one}</span>
          </li>
        ))}
        {fine > 0 && (
          <li>
            <LightMark light="green" />
            <span>{words.fine(fine, attached.length - doubled, toSee.length > 0)}</span>
          </li>
        )}
      </ul>
    </section>
  );
}

function After({ item, period }: Props) {
  const { next: words } = useWords(reportWords);
  const language = useLanguage();
  const { year } = item.programme;
  const reviewBy = useReviewBy(item);
  const asked = item.extensionRequests.find(({ state }) => state === 'waiting');
  return (
    <section>
      <SectionHeading>{words.title}</SectionHeading>
      <div className={styles['after']}>
        <NextSteps
          steps={[
            { when: words.today(shortDay(item.today, year)), what: words.sent },
            {
              when: reviewBy ? words.reviewBy(shortDay(reviewBy, year)) : words.reviewed,
              what: words.review,
            },
            { when: words.accepted, what: words.light(monthEnd(period, language)) },
            ...(asked
              ? [
                  {
                    what: words.extension(
                      dayInSentence(asked.newOn, language, year),
                      dayInSentence(asked.dueOn, language, year),
                    ),
                  },
                ]
              : []),
          ]}
        />
      </div>
    </section>
  );
}

const SHOWN = 4;

function Past({ item, reports, focused }: Props) {
  const { past: words } = useWords(reportWords);
  const language = useLanguage();
  const target = item.targets.find(({ id }) => id === focused) ?? item.targets[0];
  const shown = reports.filter(({ state }) => state !== 'taken_back').slice(0, SHOWN);
  return (
    <section>
      <SectionHeading note={target && <span lang="zh">{words.of(target.what, target.unit ?? '')}</span>}>
        {words.title}
      </SectionHeading>
      {shown.length === 0 ? (
        <p className="muted">{words.none}</p>
      ) : (
        <table className="tb">
          <thead>
            <tr>
              <th scope="col">{words.period}</th>
              <th scope="col" className="num">
                {words.planned}
              </th>
              <th scope="col" className="num">
                {words.claimed}
              </th>
              <th scope="col" className="num">
                {words.verified}
              </th>
              <th scope="col">{words.review}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((report) => {
              const said = report.figures.find(({ targetId }) => targetId === target?.id);
              const planned = target?.curve?.points.find(({ period }) => period === report.period)?.value;
              const reduced = report.review?.reductions.some(({ targetId }) => targetId === target?.id);
              return (
                <tr key={report.id}>
                  <th scope="row">{monthName(report.period, language)}</th>
                  <td className="num">{figure(planned)}</td>
                  <td className="num">{figure(said?.claimed)}</td>
                  <td className="num">{said?.verified ? figure(said.verified) : NOTHING}</td>
                  <td className={report.state === 'returned' ? 'yellow' : undefined}>
                    {reduced && report.state === 'accepted'
                      ? words.reduced
                      : (words.states[report.state] ?? report.state)}{' '}
                    {report.review && shortDay(report.review.on, item.programme.year)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
