import { useEffect, useMemo, useRef } from 'react';
import type { Schemas } from '../api/problem';
import { monthEnd, monthName } from '../format/dates';
import { figure } from '../format/figure';
import { HEI } from '../theme';
import { type ComponentWords, componentWords } from '../words/components';
import { useLanguage, useWords } from '../words/words';
import type { CurveLook } from './curve-option';
import { curveSeries, type Forecast } from './curve-series';
import { CurveTable } from './curve-table';
import styles from './s-curve.module.css';

interface Props {
  readonly target: Schemas['TargetAnswer'];
  readonly today: string;
  readonly year: number;
  /** The month the light compares; its points are ringed. */
  readonly comparedPeriod: string | null;
  readonly forecast?: Forecast | null;
  /** Drawn at once, as for paper, instead of when it comes into view. */
  readonly eager?: boolean;
}

/** Plan thin, verified thick, claimed dotted, forecast dashed, today's line; its sentence and its table with it. */
export function SCurve({ target, today, year, comparedPeriod, forecast, eager = false }: Props) {
  const words = useWords(componentWords);
  const language = useLanguage();
  const host = useRef<HTMLDivElement>(null);
  const series = useMemo(
    () => curveSeries(target, comparedPeriod, forecast),
    [target, comparedPeriod, forecast],
  );
  const look = useMemo<CurveLook>(
    () => ({
      today,
      from: `${year}-01-31`,
      to: `${year}-12-31`,
      font: HEI,
      words: {
        plan: words.curve.plan,
        promise: words.promised,
        claimed: words.claimed,
        verified: words.verified,
        forecast: words.forecast,
        today: words.today,
        month: (day) => monthName(day.slice(0, 7), language),
        tick: (day, first) => words.curve.tick(Number(day.slice(5, 7)), first),
      },
    }),
    [today, year, words, language],
  );
  useEffect(() => {
    const place = host.current;
    if (!place) return;
    let end: (() => void) | null = null;
    let gone = false;
    const draw = () =>
      void import('./curve-plot').then(({ drawCurve }) => {
        if (!gone) end = drawCurve(place, series, look);
      });
    const leave = whenInView(place, draw, eager);
    return () => {
      gone = true;
      leave();
      end?.();
    };
  }, [series, look, eager]);
  return (
    <figure className={styles['curve']}>
      <div
        ref={host}
        className={styles['plot']}
        role="img"
        aria-label={alternative(target, comparedPeriod, words, language)}
      />
      <details className={styles['table']}>
        <summary>{words.curve.table}</summary>
        <CurveTable target={target} />
      </details>
    </figure>
  );
}

const NEAR = '200px';

/** Calls once when the place comes near the window, or at once; gives back what stops waiting. */
function whenInView(place: Element, call: () => void, atOnce: boolean): () => void {
  if (atOnce) call();
  const seen = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      call();
    },
    { rootMargin: NEAR },
  );
  if (!atOnce) seen.observe(place);
  return () => seen.disconnect();
}

/** “加装电梯，10月末计划270部，申报231部，已核174部” */
function alternative(
  { what, unit, figures, curve }: Props['target'],
  compared: string | null,
  words: ComponentWords,
  language: 'zh' | 'en',
): string {
  const period = compared ?? figures.at(-1)?.period;
  const at = figures.find((one) => one.period === period);
  if (!period || !at) return what;
  const withUnit = (value: string) => `${figure(value)}${unit ?? ''}`;
  const planned = at.planned ?? curve?.points.find((point) => point.period === period)?.value ?? null;
  return words.curve.alt(
    what,
    monthEnd(period, language),
    [
      planned && words.curve.plannedIs(withUnit(planned)),
      at.claimed && words.curve.claimedIs(withUnit(at.claimed)),
      at.verified && words.curve.verifiedIs(withUnit(at.verified)),
    ].filter((said): said is string => Boolean(said)),
  );
}
