import { Link } from '@tanstack/react-router';
import type { LedgerLine } from '../../api/queries/ledger';
import { BulletBar } from '../../components/bullet-bar';
import { LineLight } from '../../components/line-light';
import { Pip } from '../../components/pip';
import { PolicyPips } from '../../components/policy-pips';
import { figure } from '../../format/figure';
import { deskWords } from '../../words/desk';
import { useSaid, useWords } from '../../words/words';
import { useChanged } from '../../live/changes';
import { useDeskReadAt } from './desk-read-at';
import styles from './desk.module.css';

interface Props {
  readonly line: LedgerLine;
  readonly ruleVersion: number | undefined;
}

/** One item: its light with the reason, and how far the target has got that decides the light. */
export function MineRow({ line, ruleVersion }: Props) {
  return (
    <tr {...useChanged(line.id, useDeskReadAt())}>
      <td className="num faint">{line.number}</td>
      <td>
        <Link to="/items/$id" params={{ id: line.id }} lang="zh">
          {line.title}
        </Link>
        <div className="small">
          <LineLight line={line} {...(ruleVersion === undefined ? {} : { ruleVersion })} />
        </div>
      </td>
      <td>
        <Progress line={line} />
      </td>
    </tr>
  );
}

/** A bar where it can be counted, a diamond for a milestone, two for a rate; never a percentage where there is none. */
function Progress({ line }: { readonly line: LedgerLine }) {
  const { mine } = useWords(deskWords);
  const said = useSaid();
  const { target, state } = line;
  if (!target) return <p className="small muted">{line.reason ? said(line.reason) : mine.nothing}</p>;
  if (target.kind === 'policy_rate') return <PolicyPips issuedState={null} withWords />;
  const figures = (
    <span className="nowrap">
      {figure(target.verified)}
      <span className="faint">
        /{figure(target.value)} <span lang="zh">{target.unit}</span>
      </span>
    </span>
  );
  if (target.kind === 'milestone')
    return (
      <span className={styles['progress']}>
        <span className={styles['pip']}>
          <Pip state={target.verified === target.value ? 'met' : 'open'} />
        </span>
        {figures}
      </span>
    );
  return (
    <span className={styles['progress']}>
      <BulletBar {...target} target={target.value} closed={state === 'closed'} width={96} />
      {figures}
    </span>
  );
}
