import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { commitmentQuery } from '../../api/queries/commitment';
import type { Schemas } from '../../api/problem';
import { BulletBar } from '../../components/bullet-bar';
import { Figure } from '../../components/figure';
import { LightChip } from '../../components/light-chip';
import { LightReasons } from '../../components/light-reasons';
import { fullDay, monthName } from '../../format/dates';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { supervisionWords } from '../../words/supervision';
import { useLanguage, useWords } from '../../words/words';
import { ItemActs } from './item-acts';
import { Proof } from './proof';
import styles from './reviews.module.css';

type Item = Schemas['CommitmentAnswer'];

interface Props {
  readonly kind: 'claim' | 'field_check' | 'extension' | 'handling';
  readonly task: Schemas['DeskTask'];
}

/** A claim of completion, a field check or a request, with what it rests on and what may be done about it. */
export function ClaimReview({ kind, task }: Props) {
  const words = useWords(supervisionWords);
  const { data: item, error, refetch } = useQuery(commitmentQuery(task.commitment.id));
  const title = words.queue.item(task.commitment.number, task.commitment.title);
  if (error && !item) return <Failed what={title} error={error} onAgain={() => void refetch()} />;
  return (
    <div className={styles['review']}>
      <header className={styles['head']}>
        <h3>
          {title} <span className="muted">{words.claim.title[kind]}</span>
        </h3>
        <Link className="small" to="/items/$id" params={{ id: task.commitment.id }}>
          {words.claim.toItem}
        </Link>
      </header>
      {!item && <Loading rows={4} />}
      {item && <Claimed kind={kind} item={item} />}
      {item && (
        <>
          <Targets item={item} />
          <ItemActs item={item} of={(name) => ACTS[kind].includes(name)} none={words.claim.none} />
          <Proof evidence={item.evidence} />
        </>
      )}
    </div>
  );
}

const ACTS: Readonly<Record<Props['kind'], readonly string[]>> = {
  claim: ['accept_for_review', 'send_to_field_check', 'return_claim'],
  field_check: ['record_verification', 'return_claim'],
  extension: ['decide_extension'],
  handling: ['assign', 'register', 'accept_for_review', 'send_to_field_check', 'return_claim', 'not_ours'],
};

function Claimed({ kind, item }: { readonly kind: Props['kind']; readonly item: Item }) {
  const { claim: words } = useWords(supervisionWords);
  const language = useLanguage();
  const claim = item.claims.at(-1);
  const request = item.extensionRequests.find(({ state }) => state === 'waiting');
  return (
    <div className={styles['claimed']}>
      <LightChip
        light={item.standing.light}
        reasons={
          <LightReasons
            light={item.standing.light}
            reasons={item.standing.reasons}
            ruleVersion={item.standing.ruleVersion}
          />
        }
      />
      {kind === 'extension' && request && (
        <p>
          {words.extension.asked(request.post.title, fullDay(request.requestedOn, language), request.late)}
          <br />
          {words.extension.from} <s>{request.dueOn}</s> {words.extension.to} <b>{request.newOn}</b>
          <br />
          <span lang="zh">{request.text}</span>
        </p>
      )}
      {(kind === 'claim' || kind === 'field_check') && claim && (
        <p>
          {words.claimed(`${claim.post.department} ${claim.post.title}`, fullDay(claim.claimedOn, language))}
          <span className="muted">
            {' · '}
            {words.period(monthName(claim.lastPeriod, language))}
          </span>
          <br />
          {claim.text ? <span lang="zh">{claim.text}</span> : <span className="muted">{words.noText}</span>}
        </p>
      )}
    </div>
  );
}

/** How far each target has got by the last accepted report. */
function Targets({ item }: { readonly item: Item }) {
  const { claim: words, review } = useWords(supervisionWords);
  if (item.targets.length === 0) return null;
  return (
    <table className={`tb ${styles['figures'] ?? ''}`}>
      <caption className="visually-hidden">{words.targets}</caption>
      <thead>
        <tr>
          <th scope="col">{review.target}</th>
          <th scope="col" className="num">
            {words.promise}
          </th>
          <th scope="col" className="num">
            {review.planned}
          </th>
          <th scope="col" className="num">
            {review.verified}
          </th>
          <th scope="col" className="num">
            {review.claimed}
          </th>
          <th scope="col">
            <span className="visually-hidden">{review.bar}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {item.targets.map(({ id, what, value, unit, standing, noTargetReason }) => (
          <tr key={id}>
            <th scope="row" lang="zh">
              <b>{what}</b>
            </th>
            <td className="num" data-label={words.promise}>
              {value === null ? (noTargetReason ?? review.noFigure) : <Figure value={value} unit={unit} />}
            </td>
            <td className="num muted" data-label={review.planned}>
              <Figure value={standing?.planned} />
            </td>
            <td className="num" data-label={review.verified}>
              <Figure value={standing?.verified} strong />
            </td>
            <td className="num" data-label={review.claimed}>
              <Figure value={standing?.claimed} />
            </td>
            <td className={styles['bar']}>
              {standing?.verified && (
                <BulletBar
                  planned={standing.planned}
                  verified={standing.verified}
                  claimed={standing.claimed}
                  target={value}
                  unit={unit}
                  width={110}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
