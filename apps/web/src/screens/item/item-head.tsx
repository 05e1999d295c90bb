import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { DueDate } from '../../components/due-date';
import { LadderGlyph } from '../../components/ladder-glyph';
import { PageTitle } from '../../components/page-title';
import { WhyDateOf } from '../../components/why-date-of';
import { dayInSentence } from '../../format/dates';
import { Figure } from '../../components/figure';
import { useChanged } from '../../live/changes';
import { itemWords } from '../../words/item';
import { useLanguage, useWords } from '../../words/words';
import type { Action, Item } from './acts/act';
import { ActButtons, REVIEW } from './acts/acts';
import { Follow } from './follow';
import { Neighbours } from './neighbours';
import styles from './item.module.css';

/** Name and number, what may be done, and who owes what until when. */
export function ItemHead({ item }: { readonly item: Item }) {
  const words = useWords(itemWords);
  const { category, nature } = item;
  // It is read anew by itself; the mark says that it is no longer what was opened.
  const [openedAt] = useState(Date.now);
  const changed = useChanged(item.id, openedAt);
  const note = [words.states[item.state], nature && words.natures[nature], item.multiYear && words.multiYear];
  return (
    <>
      <div {...changed}>
        <PageTitle
          item
          crumb={
            <nav className={styles['crumb']} aria-label={words.ledger}>
              <Link to="/ledger">{words.ledger}</Link>
              <span aria-hidden="true">›</span>
              <span lang="zh">
                {category.numeral}
                {category.name}
              </span>
              <span aria-hidden="true">›</span>
              <span>{words.number(item.number)}</span>
              <Neighbours item={item} />
            </nav>
          }
          note={note.filter(Boolean).join(' · ')}
          actions={
            <>
              <ActButtons of={inHead} primary most={3} />
              <Follow item={item} />
            </>
          }
        >
          <span lang="zh">{item.title}</span>
        </PageTitle>
      </div>
      <Facts item={item} />
    </>
  );
}

const IN_ROWS = [
  'request_extension',
  'confirm_resolution',
  'withdraw_resolution',
  'take_back_report',
  'release_slip',
];
/** What stands in a row of the page has its button there; the head shows the rest, each once. */
const inHead = ({ name }: Action) =>
  !IN_ROWS.includes(name) && !(REVIEW.includes(name) && name !== 'accept_report');

function Facts({ item }: { readonly item: Item }) {
  const { facts: words, ...all } = useWords(itemWords);
  const language = useLanguage();
  const promised = item.duties.find(({ kind }) => kind === 'promised');
  const moved = promised?.extendedTimes ?? 0;
  return (
    <dl className={styles['facts']}>
      <Fact name={words.lead}>{item.department?.name ?? words.none}</Fact>
      {item.supporting.length > 0 && (
        <Fact name={words.supporting}>{item.supporting.map(({ name }) => name).join('、')}</Fact>
      )}
      <Fact name={words.post}>
        {item.responsiblePost
          ? `${item.responsiblePost.department} ${item.responsiblePost.title}`
          : words.none}
      </Fact>
      <Fact name={words.leader}>{item.leaderPost?.title ?? words.none}</Fact>
      <Fact name={words.promised}>
        <DueDate
          dueOn={item.dueOn}
          originalDueOn={item.originalDueOn}
          workingDaysLeft={item.workingDaysLeft}
          overdueWorkingDays={item.overdueWorkingDays}
          provisional={item.provisional}
          year={item.programme.year}
          metOn={promised?.metOn}
          lateWorkingDays={promised?.lateWorkingDays ?? null}
          why={
            item.dueOn &&
            item.dueOn > item.today && <WhyDateOf from={item.today} to={item.dueOn} today={item.today} />
          }
        />
      </Fact>
      {item.dueOn && (
        <Fact name={words.moved}>
          {moved === 0
            ? words.notMoved
            : words.movedTimes(moved, dayInSentence(item.originalDueOn ?? '', language, item.programme.year))}
        </Fact>
      )}
      <Fact name={words.supervision}>
        <LadderGlyph level={item.standing.slipLevel} />
      </Fact>
      {item.fundsYuan && (
        <Fact name={words.funds}>
          <Figure value={item.fundsYuan} inSentence />
          {words.yuan}
        </Fact>
      )}
      {item.parent && (
        <Fact name={words.parent}>
          <Link to="/items/$id" params={{ id: item.parent.id }}>
            {all.number(item.parent.number)} {item.parent.title}
          </Link>
        </Fact>
      )}
      {item.mergedInto && (
        <Fact name={words.merged}>
          <Link to="/items/$id" params={{ id: item.mergedInto.id }}>
            {all.number(item.mergedInto.number)} {item.mergedInto.title}
          </Link>
        </Fact>
      )}
      {item.standing.leaves && (
        <Fact name="">{words.leaves(item.standing.leaves.closed, item.standing.leaves.total)}</Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
