import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { Schemas } from '../../api/problem';
import { reportsQuery } from '../../api/queries/reports';
import { SectionHeading } from '../../components/section-heading';
import { ThreeTruths } from '../../components/three-truths';
import { monthEnd, monthName, shortDay } from '../../format/dates';
import { difference } from '../../format/figure';
import { type Both, useLanguage, useWords } from '../../words/words';
import { itemWords } from '../../words/item';
import type { Item } from './acts/act';
import styles from './item.module.css';

type Truth = Item['truths'][number];
type Words = typeof itemWords extends Both<infer W> ? W : never;

/** What the department claimed, the office verified and the congress judged, of one target at a time. */
export function Truths({ item }: { readonly item: Item }) {
  const words = useWords(itemWords);
  const language = useLanguage();
  const { target: asked } = useSearch({ from: '/app/items/$id' });
  const counted = item.targets.filter(({ id }) => countedTruth(item, id));
  const chosen =
    counted.find(({ id }) => id === asked) ??
    counted.find(({ id }) => id === item.standing.decidingTargetId) ??
    counted[0];
  const truth = item.truths.find(({ targetId }) => targetId === chosen?.id);
  const parts = useParts(item, truth, words);
  if (!chosen || !truth) {
    return (
      <section>
        <SectionHeading>{words.truths.title}</SectionHeading>
        <p className={styles['quiet']}>
          {item.targets.some(({ value }) => value !== null) ? words.truths.notYet : words.truths.none}
        </p>
      </section>
    );
  }
  const period = truth.supervision?.period ?? truth.department?.period;
  return (
    <section>
      <SectionHeading
        note={period ? words.truths.upTo(chosen.what, monthEnd(period, language)) : chosen.what}
        end={
          counted.length > 1 && (
            <Switch item={item} targets={counted} chosen={chosen.id} label={words.truths.targets} />
          )
        }
      >
        {words.truths.title}
      </SectionHeading>
      <ThreeTruths
        truth={truth}
        target={chosen}
        parts={parts.parts}
        beside={parts.beside ?? besideOf(truth, words, language)}
      />
    </section>
  );
}

interface SwitchProps {
  readonly item: Item;
  readonly targets: Item['targets'];
  readonly chosen: string;
  readonly label: string;
}

function Switch({ item, targets, chosen, label }: SwitchProps) {
  return (
    <nav className={styles['switch']} aria-label={label}>
      {targets.map(({ id, what }) => (
        <Link
          key={id}
          to="/items/$id"
          params={{ id: item.id }}
          search={(before) => ({ ...before, target: id })}
          replace
          resetScroll={false}
          aria-current={id === chosen ? 'true' : undefined}
          lang="zh"
        >
          {what}
        </Link>
      ))}
    </nav>
  );
}

const countedTruth = ({ truths }: Item, id: string) =>
  truths.some(
    ({ targetId, department, supervision, congress }) =>
      targetId === id &&
      [department?.value, supervision?.value, congress].some((said) => said !== null && said !== undefined),
  );

/** What the difference is made of: the reason code with which the reviewer reduced the figure. */
function useParts(
  item: Item,
  truth: Truth | undefined,
  words: Words,
): { parts?: { label: string; count: string }[]; beside?: string } {
  const { data: reports = [] } = useQuery({
    ...reportsQuery(item.id),
    enabled: item.sight === 'whole' && truth !== undefined,
  });
  const claimed = truth?.department;
  const verified = truth?.supervision;
  if (!claimed?.value || !verified?.value || claimed.period !== verified.period) return {};
  const review = reports.find(
    ({ period, state }) => period === verified.period && state === 'accepted',
  )?.review;
  const reduction = review?.reductions.find(({ targetId }) => targetId === truth?.targetId);
  if (!review || !reduction) return {};
  const label = words.truths.reductions[reduction.reasonCode] ?? reduction.reasonCode;
  return {
    parts: [{ label, count: difference(claimed.value, verified.value) }],
    beside: besideReview(review, words),
  };
}

const besideReview = (review: Schemas['ReportReview'], words: Words) =>
  [words.truths.reduced(shortDay(review.on)), review.text].filter(Boolean).join('：');

function besideOf(
  { department, supervision }: Truth,
  words: Words,
  language: 'zh' | 'en',
): string | undefined {
  if (!department) return undefined;
  if (!supervision) return words.truths.claimedOnly;
  if (department.period === supervision.period) return undefined;
  return words.truths.otherMonth(
    monthName(department.period, language),
    monthName(supervision.period, language),
  );
}
