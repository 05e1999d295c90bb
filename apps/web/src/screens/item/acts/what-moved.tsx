import { ChangeWords } from '../../../components/change-words';
import { moment } from '../../../format/dates';
import { actsWords } from '../../../words/acts';
import { componentWords } from '../../../words/components';
import { itemWords } from '../../../words/item';
import { useSaid, useWords } from '../../../words/words';
import type { Item } from './act';
import styles from './acts.module.css';

interface Props {
  readonly opened: Item;
  readonly now: Item;
}

const seqOf = ({ history }: Item): number => history.items[0]?.seq ?? 0;

/** Whether anything happened to the item between the two. */
export const hasMoved = ({ opened, now }: Props): boolean => seqOf(now) !== seqOf(opened);

const MOST = 3;

/** The item as it was when the form was opened and as it is now, and what happened in between. */
export function WhatMoved({ opened, now }: Props) {
  const words = useWords(actsWords);
  const said = useSaid();
  const rows = useRows(opened, now);
  const since = now.history.items.filter(({ seq }) => seq > seqOf(opened)).slice(0, MOST);
  return (
    <>
      {rows.length > 0 && (
        <table className={`tb ${styles['moved'] ?? ''}`}>
          <thead>
            <tr>
              <td />
              <th scope="col">{words.versions.opened}</th>
              <th scope="col">{words.versions.now}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, before, after]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{before}</td>
                <td>
                  <b>{after}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {since.map((event) => (
        <p key={event.seq} className="small">
          {moment(event.at)} {event.by?.department} <ChangeWords>{said(event)}</ChangeWords>
        </p>
      ))}
    </>
  );
}

type Row = readonly [name: string, before: string, after: string];

function useRows(opened: Item, now: Item): Row[] {
  const { versions: words, issue_slip } = useWords(actsWords);
  const { states } = useWords(itemWords);
  const { lights } = useWords(componentWords);
  const facts = (item: Item) => [
    [words.title, item.title],
    [words.state, states[item.state] ?? item.state],
    [words.light, lights[item.standing.light]],
    [words.due, item.dueOn ?? words.none],
    [words.slips, issue_slip.levels[item.standing.slipLevel] || words.none],
    [words.reply, item.slips.find(({ state }) => state === 'open')?.reply?.text ?? words.none],
  ];
  const after = facts(now);
  return facts(opened).flatMap(([name = '', before = ''], at) => {
    const value = after[at]?.[1] ?? '';
    return value === before ? [] : [[name, before, value] as const];
  });
}
