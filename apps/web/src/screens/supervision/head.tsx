import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../api/queries/session';
import { supervisionQuery } from '../../api/queries/supervision';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import { IssueByHand } from './issue-by-hand';
import { useReviewQueue } from './queue-entry';

/** How much waits, how much of it today, and how much is under way or overdue; each leads to its place. */
export function HeadSentence({ programmeId }: { readonly programmeId: string }) {
  const words = useWords(supervisionWords);
  const { entries } = useReviewQueue(programmeId);
  const { data } = useQuery(supervisionQuery(programmeId));
  if (!entries || !data) return null;
  const today = entries.filter(({ workingDaysLeft }) => workingDaysLeft === 0).length;
  const open = data.all.counts.find(({ key }) => key === 'open')?.count ?? 0;
  const said = words.head(entries.length, today, open, data.overdue.byKind.total);
  return (
    <span className="sub">
      {said.waiting}
      {said.today && (
        <>
          {words.comma}
          <b className="yellow">{said.today}</b>
        </>
      )}
      {words.semicolon}
      {said.rest}
    </span>
  );
}

export function HeadActions() {
  const words = useWords(supervisionWords);
  const may = useMay();
  const [issuing, setIssuing] = useState(false);
  return (
    <div className="acts no-print">
      {may('adopt_policy') && (
        <Link className="btn" to="/supervision/$tab" params={{ tab: 'policy' }}>
          {words.changePolicy}
        </Link>
      )}
      {may('issue_slip') && (
        <button type="button" className="btn" onClick={() => setIssuing(true)}>
          {words.issueByHand}
        </button>
      )}
      {issuing && <IssueByHand onClose={() => setIssuing(false)} />}
    </div>
  );
}
