import type { ReactNode } from 'react';
import type { Schemas } from '../api/problem';
import { monthEnd } from '../format/dates';
import { percent, points } from '../format/figure';
import { componentWords } from '../words/components';
import { useLanguage, useSaid, useWords } from '../words/words';
import { LightChip } from './light-chip';
import { type Light, LightMark } from './light-mark';
import styles from './light-reasons.module.css';

type Reason = Pick<Schemas['LightReasonAnswer'], 'code' | 'zh' | 'en'> & { readonly light?: Light | null };
type Target = Pick<Schemas['TargetAnswer'], 'id' | 'what' | 'standing'>;

interface Props {
  readonly light: Light;
  /** The name of what it is the light of: 第26件 道路打通、提升与拓建. */
  readonly title?: string;
  readonly reasons: readonly Reason[];
  /** Each target with its rates and gap, where the item's page has them. */
  readonly targets?: readonly Target[];
  readonly decidingTargetId?: string | null;
  readonly comparedPeriod?: string | null;
  readonly ruleVersion?: number | null;
  readonly toGreen?: ReactNode;
}

/** Why this light: each target, what decided, the month that was compared, the rule. */
export function LightReasons(props: Props) {
  const words = useWords(componentWords);
  const said = useSaid();
  const language = useLanguage();
  const { light, title, reasons, targets = [], comparedPeriod, ruleVersion, toGreen } = props;
  const foot = [
    comparedPeriod && words.comparedAt(monthEnd(comparedPeriod, language)),
    ruleVersion && words.rule(ruleVersion),
    words.byRule,
  ].filter(Boolean);
  return (
    <>
      <p className={styles['head']}>
        <LightChip light={light} big />
        {title ?? words.why(light)}
      </p>
      <TargetRates targets={targets} deciding={props.decidingTargetId ?? null} />
      {reasons.map((reason) => (
        <p key={`${reason.code} ${reason.zh}`} className={styles['sentence']}>
          {reason.light && <LightMark light={reason.light} />}
          <span>
            {said(reason)}
            {language === 'zh' ? '。' : '.'}
          </span>
        </p>
      ))}
      <p className={styles['foot']}>
        {foot.join(' · ')}
        {toGreen && (
          <>
            {' · '}
            {words.toGreen}
            {toGreen}
          </>
        )}
      </p>
    </>
  );
}

function TargetRates({
  targets,
  deciding,
}: {
  readonly targets: readonly Target[];
  readonly deciding: string | null;
}) {
  const words = useWords(componentWords);
  const judged = targets.filter(({ standing }) => standing?.verifiedRate);
  if (judged.length === 0) return null;
  return (
    <table className={styles['targets']}>
      <tbody>
        {judged.map(
          ({ id, what, standing }) =>
            standing && (
              <tr key={id} className={id === deciding ? styles['deciding'] : undefined}>
                <td>
                  <LightMark light={standing.light} />
                  <span className="visually-hidden">{words.lights[standing.light]}</span>
                </td>
                <td>
                  {what}{' '}
                  {words.verifiedAndPlanned(percent(standing.verifiedRate), percent(standing.plannedRate))}
                </td>
                <td>{points(standing.gap)}</td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}
