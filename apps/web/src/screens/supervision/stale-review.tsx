import { useQuery } from '@tanstack/react-query';
import { reportQuery } from '../../api/queries/reports';
import type { QueuedReport } from '../../api/queries/supervision';
import { figure } from '../../format/figure';
import { Dialogue } from '../../shell/dialogue';
import { Loading } from '../../shell/loading';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import { judgeable, judged, type ReviewDraft } from './review-draft';

interface Props {
  readonly report: QueuedReport;
  readonly draft: ReviewDraft;
  readonly onLeave: () => void;
  /** Sends the judgement all the same, of the version that stands now. */
  readonly onAgain: (version: number) => void;
}

/** The report changed while it was judged: as opened, as it stands now, and what one was about to send. */
export function StaleReview({ report, draft, onLeave, onAgain }: Props) {
  const { stale: words, review } = useWords(supervisionWords);
  const { data: now } = useQuery({ ...reportQuery(report.id), staleTime: 0 });
  const pending = now?.actions.some(({ name }) => name === 'accept_report') ?? false;
  const nowOf = (targetId: string) => {
    const figures = now?.targets.find(({ id }) => id === targetId);
    return figure(figures?.verified ?? figures?.claimed);
  };
  return (
    <Dialogue title={words.title} wide onClose={onLeave}>
      {!now && <Loading rows={3} />}
      {now && (
        <>
          <p className="muted">
            {pending ? words.pending : words.settled(now.reviewer?.post ?? words.someone)}
          </p>
          <table className="tb">
            <thead>
              <tr>
                <th scope="col">{review.target}</th>
                <th scope="col" className="num">
                  {words.opened}
                </th>
                <th scope="col" className="num">
                  {words.now}
                </th>
                <th scope="col" className="num">
                  {words.yours}
                </th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{words.state}</th>
                <td className="num">{words.states[report.state]}</td>
                <td className="num">{words.states[now.state]}</td>
                <td className="num">
                  {draft.returning ? words.states['returned'] : words.states['accepted']}
                </td>
              </tr>
              {judgeable(report).map((target) => (
                <tr key={target.id}>
                  <th scope="row" lang="zh">
                    {target.what}
                  </th>
                  <td className="num">{figure(target.claimed)}</td>
                  <td className="num">{nowOf(target.id)}</td>
                  <td className="num">{figure(judged(report, draft, target).verified)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <div className="acts">
        <button type="button" className="btn" data-first onClick={onLeave}>
          {words.leave}
        </button>
        {now && pending && !draft.returning && (
          <button type="button" className="btn primary" onClick={() => onAgain(now.version)}>
            {words.again}
          </button>
        )}
      </div>
    </Dialogue>
  );
}
