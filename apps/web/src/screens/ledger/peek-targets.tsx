import type { Schemas } from '../../api/problem';
import { Gap } from '../../components/gap';
import { LightMark } from '../../components/light-mark';
import { PolicyPips } from '../../components/policy-pips';
import { componentWords } from '../../words/components';
import { ledgerWords } from '../../words/ledger';
import { useWords } from '../../words/words';
import styles from './peek.module.css';
import { scaleOf } from './progress';

/** Promise, plan, claimed and verified of each target; the rates of a policy as steps. */
export function PeekTargets({ targets }: { readonly targets: readonly Schemas['TargetAnswer'][] }) {
  const { peek: words } = useWords(ledgerWords);
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
        {targets.map((target) => (
          <TargetRow key={target.id} target={target} />
        ))}
      </tbody>
    </table>
  );
}

function TargetRow({ target }: { readonly target: Schemas['TargetAnswer'] }) {
  const { all } = useWords(ledgerWords);
  const { lights } = useWords(componentWords);
  const { what, value, unit, kind, standing, figures, noTargetReason } = target;
  const scale = scaleOf(value, standing?.planned, standing?.claimed, standing?.verified);
  return (
    <tr>
      <th scope="row" lang="zh">
        {standing && (
          <span className={styles['mark']}>
            <LightMark light={standing.light} />
            <span className="visually-hidden">{lights[standing.light]}</span>
          </span>
        )}
        {what}
        {unit && (
          <span className="faint small">
            {' '}
            {scale.unit}
            {unit}
          </span>
        )}
      </th>
      <td className="num">{value === null ? all : scale.of(value)}</td>
      {kind === 'policy_rate' ? (
        <td colSpan={4}>
          <PolicyPips
            issuedState={figures.findLast(({ issuedState }) => issuedState !== null)?.issuedState ?? null}
            withWords
          />
        </td>
      ) : noTargetReason ? (
        <td colSpan={4} className="muted" lang="zh">
          {noTargetReason}
        </td>
      ) : (
        <>
          <td className="num">{scale.of(standing?.planned)}</td>
          <td className="num">{scale.of(standing?.claimed)}</td>
          <td className="num">
            <b>{scale.of(standing?.verified)}</b>
          </td>
          <td className="num">
            <Gap gap={standing?.gap} light={standing?.light ?? null} />
          </td>
        </>
      )}
    </tr>
  );
}
