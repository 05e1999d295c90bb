import { useState } from 'react';
import { statesWords } from '../words/states';
import { useWords } from '../words/words';
import { Dialogue } from './dialogue';
import './conflict-dialogue.css';

/** One field as it was opened, as the other saved it, and as one has typed it; texts for people. */
export interface ConflictRow {
  readonly key: string;
  readonly label: string;
  readonly opened: string;
  readonly theirs: string;
  readonly yours: string;
  /** Running text, of which both may be kept one after the other. */
  readonly mergeable?: boolean;
}

export type Chosen = 'theirs' | 'yours' | 'both';

interface Props {
  readonly rows: readonly ConflictRow[];
  /** Who saved meanwhile and when (09:38), as far as the answer says. */
  readonly who?: string | undefined;
  readonly at: string;
  /** One choice for each row that differs. */
  readonly onSettle: (chosen: Readonly<Record<string, Chosen>>) => void;
  readonly onLeave: () => void;
}

/** 412: opened, theirs and yours side by side, nothing chosen beforehand, nobody overwritten. */
export function ConflictDialogue({ rows, who, at, onSettle, onLeave }: Props) {
  const { conflict: words } = useWords(statesWords);
  const [chosen, setChosen] = useState<Readonly<Record<string, Chosen>>>({});
  const differing = rows.filter(({ theirs, yours }) => theirs !== yours);
  const missing = differing.some(({ key }) => !chosen[key]);
  return (
    <Dialogue title={words.title} wide onClose={onLeave}>
      <p className="muted">{words.text(who ?? words.someone, at)}</p>
      <table className="tb conflict">
        <thead>
          <tr>
            {[words.field, words.opened, words.theirs, words.yours, words.which].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.key}
              row={row}
              chosen={chosen[row.key]}
              onChoose={(choice) => setChosen({ ...chosen, [row.key]: choice })}
            />
          ))}
        </tbody>
      </table>
      <div className="acts">
        {missing && <span className="note">{words.missing}</span>}
        <button type="button" className="btn" onClick={onLeave}>
          {words.leave}
        </button>
        <button type="button" className="btn primary" disabled={missing} onClick={() => onSettle(chosen)}>
          {words.settle}
        </button>
      </div>
    </Dialogue>
  );
}

interface RowProps {
  readonly row: ConflictRow;
  readonly chosen: Chosen | undefined;
  readonly onChoose: (chosen: Chosen) => void;
}

function Row({ row, chosen, onChoose }: RowProps) {
  const { conflict: words } = useWords(statesWords);
  const differs = row.theirs !== row.yours;
  const options: readonly (readonly [Chosen, string])[] = [
    ['theirs', words.useTheirs],
    ['yours', words.useYours],
    ...(row.mergeable ? [['both', words.both] as const] : []),
  ];
  return (
    <tr className={differs ? 'differs' : undefined}>
      <th scope="row">{row.label}</th>
      <td data-label={words.opened}>{row.opened || '—'}</td>
      <td data-label={words.theirs}>{row.theirs || '—'}</td>
      <td data-label={words.yours}>{row.yours || '—'}</td>
      <td>
        {!differs && words.same}
        {differs && (
          <fieldset>
            <legend className="visually-hidden">{`${row.label}：${words.which}`}</legend>
            {options.map(([value, text]) => (
              <label key={value}>
                <input
                  type="radio"
                  name={`conflict-${row.key}`}
                  checked={chosen === value}
                  onChange={() => onChoose(value)}
                />{' '}
                {text}
              </label>
            ))}
          </fieldset>
        )}
      </td>
    </tr>
  );
}
