import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../../api/problem';
import { LadderGlyph } from '../../components/ladder-glyph';
import { shortDay } from '../../format/dates';
import { NOTHING, signed } from '../../format/figure';
import { componentWords } from '../../words/components';
import { supervisionWords } from '../../words/supervision';
import { useSaid, useWords } from '../../words/words';
import styles from './policy.module.css';
import { RehearsedWeeks } from './rehearsed-weeks';

type Rehearsal = Schemas['RehearsalDescription'];

/** What the draft would have sent beside what was sent: by level, in a sentence, by week, slip by slip. */
export function RehearsalResult({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const { policy: words } = useWords(supervisionWords);
  const [each, setEach] = useState(false);
  const kinds = (kind: string) => rehearsal.differences.filter((one) => one.kind === kind).length;
  const added = rehearsal.differences.filter(({ kind }) => kind === 'added');
  const departments = [...new Set(added.map(({ commitment }) => commitment.department ?? NOTHING))]
    .map((name) => ({
      name,
      count: added.filter(({ commitment }) => (commitment.department ?? NOTHING) === name).length,
    }))
    .sort((one, other) => other.count - one.count);
  return (
    <div className={styles['rehearsal']}>
      <Levels levels={rehearsal.levels} />
      <div className={styles['words']}>
        <p>
          <b>
            {rehearsal.differences.length === 0
              ? words.same
              : words.verdict(kinds('added'), kinds('dropped'), kinds('moved'))}
          </b>
        </p>
        {departments.length > 0 && (
          <p className="small muted">
            {words.departments(departments.map(({ name, count }) => `${name} ${count}`).join('、'))}
          </p>
        )}
        <RehearsedWeeks weeks={rehearsal.weeks} />
        {rehearsal.differences.length > 0 && (
          <button type="button" className="btn" aria-expanded={each} onClick={() => setEach(!each)}>
            {words.each} {rehearsal.differences.length}
          </button>
        )}
      </div>
      {each && <Differences differences={rehearsal.differences} />}
    </div>
  );
}

function Levels({ levels }: { readonly levels: Rehearsal['levels'] }) {
  const { policy: words } = useWords(supervisionWords);
  const { table } = words;
  const { levels: names } = useWords(componentWords);
  const slips = levels.filter(({ level }) => level > 0);
  const reminders = levels.find(({ level }) => level === 0);
  const sum = (key: 'actual' | 'proposed' | 'difference') => slips.reduce((all, one) => all + one[key], 0);
  const difference = (value: number) =>
    value === 0 ? <span className="faint">0</span> : <b>{signed(value)}</b>;
  return (
    <table className="tb">
      <thead>
        <tr>
          <th scope="col">{table.level}</th>
          <th scope="col" className="num">
            {table.actual}
          </th>
          <th scope="col" className="num">
            {table.proposed}
          </th>
          <th scope="col" className="num">
            {table.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {slips.map((one) => (
          <tr key={one.level}>
            <th scope="row">{names[one.level]}</th>
            <td className="num">{one.actual}</td>
            <td className="num">{one.proposed}</td>
            <td className="num">{difference(one.difference)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{table.total}</th>
          <td className="num">{sum('actual')}</td>
          <td className="num">{sum('proposed')}</td>
          <td className="num">{signed(sum('difference'))}</td>
        </tr>
        {reminders && (
          <tr className={styles['reminders']}>
            <th scope="row">{words.reminders}</th>
            <td className="num">{reminders.actual}</td>
            <td className="num">{reminders.proposed}</td>
            <td className="num">{difference(reminders.difference)}</td>
          </tr>
        )}
      </tfoot>
    </table>
  );
}

function Differences({ differences }: { readonly differences: Rehearsal['differences'] }) {
  const { policy: words } = useWords(supervisionWords);
  const { eachHead: head } = words;
  const said = useSaid();
  return (
    <table className={`tb ${styles['each'] ?? ''}`}>
      <thead>
        <tr>
          {Object.entries(head).map(([key, text]) => (
            <th key={key} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map((one, index) => (
          <tr key={index}>
            <td data-label={head.kind}>
              <span className="tag">{words.kinds[one.kind]}</span>
            </td>
            <td data-label={head.level}>
              <LadderGlyph level={one.level} />
            </td>
            <td data-label={head.item}>
              <Link to="/items/$id" params={{ id: one.commitment.id }}>
                {one.commitment.number} <span lang="zh">{one.commitment.title}</span>
              </Link>
            </td>
            <td data-label={head.department} lang="zh">
              {one.commitment.department}
            </td>
            <td data-label={head.actual} className="nowrap">
              {one.actualOn ? shortDay(one.actualOn) : NOTHING}
            </td>
            <td data-label={head.proposed} className="nowrap">
              {one.proposedOn ? shortDay(one.proposedOn) : NOTHING}
            </td>
            <td data-label={head.because} className="small">
              {one.because.map(said).join('；')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
