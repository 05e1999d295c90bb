import { Gap } from '../../components/gap';
import { LightChip } from '../../components/light-chip';
import { SCurve } from '../../components/s-curve';
import { SectionHeading } from '../../components/section-heading';
import { TruthKey } from '../../components/truth-key';
import { monthEnd } from '../../format/dates';
import { figure, percent } from '../../format/figure';
import { itemWords } from '../../words/item';
import { useLanguage, useWords } from '../../words/words';
import type { Item } from './acts/act';
import { Milestones, Policies } from './stages';
import styles from './item.module.css';

type Target = Item['targets'][number];

/** Each target by its kind: a curve for what is counted, two steps for a policy rate, a reason where there is none. */
export function Targets({ item }: { readonly item: Item }) {
  const { targets: words } = useWords(itemWords);
  const policies = item.targets.filter(({ kind }) => kind === 'policy_rate');
  const others = item.targets.filter(({ kind }) => kind !== 'policy_rate');
  const milestones = item.duties.filter(({ kind }) => kind === 'milestone');
  return (
    <section>
      {item.targets.length > 0 && (
        <SectionHeading note={words.note} end={<Legend />}>
          {words.title(item.targets.length)}
        </SectionHeading>
      )}
      {others.length > 0 && (
        <div className={styles['targets']}>
          {others.map((target) => (
            <TargetCard key={target.id} target={target} item={item} />
          ))}
        </div>
      )}
      {policies.length > 0 && <Policies targets={policies} />}
      {milestones.length > 0 && <Milestones milestones={milestones} today={item.today} />}
    </section>
  );
}

function Legend() {
  const { targets: words } = useWords(itemWords);
  return (
    <span className={styles['legend']}>
      <span>
        <TruthKey truth="planned" />
        {words.planned}
      </span>
      <span>
        <TruthKey truth="claimed" />
        {words.claimed}
      </span>
      <span>
        <TruthKey truth="verified" />
        {words.verified}
      </span>
    </span>
  );
}

function TargetCard({ target, item }: { readonly target: Target; readonly item: Item }) {
  const { targets: words } = useWords(itemWords);
  const { standing } = target;
  const plotted =
    target.figures.some(({ verified, claimed }) => verified !== null || claimed !== null) ||
    target.curve !== null;
  return (
    <section className={styles['target']}>
      <h3>
        {standing && <LightChip light={standing.light} />}
        <span lang="zh">{target.what}</span>
      </h3>
      <p className="small muted">{promiseOf(target, words)}</p>
      {target.noTargetReason ? (
        <p className={styles['quiet']}>{words.noTarget(target.noTargetReason)}</p>
      ) : plotted ? (
        <SCurve
          target={target}
          today={item.today}
          year={item.programme.year}
          comparedPeriod={item.standing.comparedPeriod}
        />
      ) : (
        <p className={styles['quiet']}>{words.nothing}</p>
      )}
      {!target.noTargetReason && <Compared target={target} period={item.standing.comparedPeriod} />}
    </section>
  );
}

type Words = ReturnType<typeof useWords<typeof itemWords.zh>>['targets'];

function promiseOf(
  { value, unit, comparator, basis, stockOrFlow, curve, denominator }: Target,
  words: Words,
): string {
  const compared = words.comparators[comparator] ?? comparator;
  const amount =
    value === null
      ? denominator
        ? `${compared} ${figure(denominator)}${unit ?? ''}`
        : compared
      : `${figure(value)}${unit ?? ''}（${compared}）`;
  return [
    words.promise(amount),
    basis && words.basis(basis),
    stockOrFlow === 'stock' ? words.stock : words.flow,
    curve?.isDefault && words.straight,
    comparator === 'all' && value === null && denominator === null && words.noDenominator,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Planned, claimed and verified at the month that was compared, with rates and gap where the server has any. */
function Compared({ target, period }: { readonly target: Target; readonly period: string | null }) {
  const { targets: words } = useWords(itemWords);
  const language = useLanguage();
  const { standing, figures } = target;
  const at = period ? figures.find((one) => one.period === period) : figures.at(-1);
  if (!at) return null;
  const rated = standing !== null && standing.verifiedRate !== null;
  return (
    <table className={`tb ${styles['mini'] ?? ''}`}>
      <thead>
        <tr>
          <th scope="col">{monthEnd(at.period, language)}</th>
          <th scope="col" className="num">
            {words.figure}
          </th>
          {rated && (
            <th scope="col" className="num">
              {words.ofPromise}
            </th>
          )}
          {rated && (
            <th scope="col" className="num">
              {words.gap}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            <TruthKey truth="planned" />
            {words.planned}
          </th>
          <td className="num">{figure(standing?.planned ?? at.planned)}</td>
          {rated && <td className="num">{percent(standing.plannedRate)}</td>}
          {rated && <td />}
        </tr>
        <tr>
          <th scope="row">
            <TruthKey truth="claimed" />
            {words.claimed}
          </th>
          <td className="num">{figure(at.claimed)}</td>
          {rated && <td />}
          {rated && <td />}
        </tr>
        <tr>
          <th scope="row">
            <TruthKey truth="verified" />
            <b>{words.verified}</b>
          </th>
          <td className="num">
            <b>{figure(at.verified)}</b>
          </td>
          {rated && (
            <td className="num">
              <b>{percent(standing.verifiedRate)}</b>
            </td>
          )}
          {rated && (
            <td className="num">
              <Gap gap={standing.gap} light={standing.light} />
            </td>
          )}
        </tr>
      </tbody>
    </table>
  );
}
