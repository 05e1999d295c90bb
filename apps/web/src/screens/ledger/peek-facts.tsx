import type { ReactNode } from 'react';
import type { LedgerLine } from '../../api/queries/ledger';
import type { Schemas } from '../../api/problem';
import { DaysLeftMark } from '../../components/days-left-mark';
import { DocumentNumber } from '../../components/document-number';
import { LadderGlyph } from '../../components/ladder-glyph';
import { dayInSentence } from '../../format/dates';
import { figure } from '../../format/figure';
import { ledgerWords } from '../../words/ledger';
import { useLanguage, useSaid, useWords } from '../../words/words';
import { Due, Report } from './cells';
import styles from './peek.module.css';

interface Props {
  readonly line: LedgerLine;
  readonly data: Schemas['CommitmentAnswer'];
  readonly outlook: Schemas['CommitmentOutlookAnswer'] | undefined;
}

/** Date, slip, report, where claimed and verified part, what follows. */
export function PeekFacts({ line, data, outlook }: Props) {
  const { peek: words, states } = useWords(ledgerWords);
  const said = useSaid();
  const facts = { line, today: data.today, ruleVersion: undefined, tabIndex: 0 };
  const slip = data.slips
    .filter(({ state }) => state === 'open')
    .sort((one, other) => other.level - one.level)[0];
  const apart = (outlook?.targets ?? []).filter(
    ({ difference }) => difference && /[1-9]/.test(difference.difference),
  );
  return (
    <dl className={styles['facts']}>
      <Fact name={words.state}>{states[data.state]}</Fact>
      <Fact name={words.due}>
        <Due {...facts} />
      </Fact>
      {slip && (
        <Fact name={words.slip}>
          <OpenSlip slip={slip} />
        </Fact>
      )}
      {line.lastReport && !line.closedOn && (
        <Fact name={words.report}>
          <Report {...facts} />
        </Fact>
      )}
      {apart.length > 0 && (
        <Fact name={words.difference}>
          {apart.map(({ targetId, what, unit, difference }) => (
            <span key={targetId} className={styles['apart']} lang="zh">
              {words.more(`${figure(difference?.difference)}${unit ?? ''}`, what)}
              {difference?.text && `：${difference.text}`}
            </span>
          ))}
        </Fact>
      )}
      {outlook?.next && <Fact name={words.step}>{said(outlook.next.sentence)}</Fact>}
    </dl>
  );
}

function OpenSlip({ slip }: { readonly slip: Schemas['SlipAnswer'] }) {
  const { peek: words } = useWords(ledgerWords);
  const language = useLanguage();
  return (
    <span className={styles['slip']}>
      <LadderGlyph level={slip.level} />
      <DocumentNumber>{slip.number}</DocumentNumber>
      {slip.replyBy && !slip.reply && (
        <span className="nowrap">
          {words.replyBy(dayInSentence(slip.replyBy, language))}{' '}
          <DaysLeftMark
            workingDaysLeft={slip.replyStanding.workingDaysLeft}
            overdueWorkingDays={slip.replyStanding.overdueWorkingDays}
          />
        </span>
      )}
    </span>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);
