import type { Schemas } from '../../api/problem';
import { Gap } from '../../components/gap';
import { LightMark } from '../../components/light-mark';
import { PolicyPips } from '../../components/policy-pips';
import { figure } from '../../format/figure';
import { componentWords } from '../../words/components';
import { ledgerWords } from '../../words/ledger';
import { useWords } from '../../words/words';
import styles from './peek.module.css';

/** Promise, plan, claimed and verified of each target; the rates of a policy as steps. */
export function PeekTargets({ targets }: { readonly targets: readonly Schemas['TargetAnswer'][] }) {
  const { peek: words, all } = useWords(ledgerWords);
  const { lights } = useWords(componentWords);
  if (targets.length === 0) return null;
  return (
    <table className={`tb ${styles['targets']}`}>
      <thead>
        <tr>
          <th scope="col">{words.target}</th>
          <th scope="col" className="num">
            {words.promised}
          </th>
          <th scope="col" className="num">
            {words.planned}
          </th>
          <th scope="col" className="num">
            {words.claimed}
          </th>
          <th scope="col" className="num">
            {words.verified}
          </th>
          <th scope="col" className="num">
            {words.gap}
          </th>
        </tr>
      </thead>
      <tbody>
        {targets.map(({ id, what, value, unit, kind, standing, figures, noTargetReason }) => (
          <tr key={id}>
            <th scope="row" lang="zh">
              {standing && (
                <span className={styles['mark']}>
                  <LightMark light={standing.light} />
                  <span className="visually-hidden">{lights[standing.light]}</span>
                </span>
              )}
              {what}
            </th>
            <td className="num">
              {value === null ? all : figure(value)}
              <span className="faint" lang="zh">
                {' '}
                {unit}
              </span>
            </td>
            {kind === 'policy_rate' ? (
              <td colSpan={4}>
                <PolicyPips
                  issuedState={
                    figures.findLast(({ issuedState }) => issuedState !== null)?.issuedState ?? null
                  }
                  withWords
                />
              </td>
            ) : noTargetReason ? (
              <td colSpan={4} className="muted" lang="zh">
                {noTargetReason}
              </td>
            ) : (
              <>
                <td className="num">{figure(standing?.planned)}</td>
                <td className="num">{figure(standing?.claimed)}</td>
                <td className="num">
                  <b>{figure(standing?.verified)}</b>
                </td>
                <td className="num">
                  <Gap gap={standing?.gap} light={standing?.light ?? null} />
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
