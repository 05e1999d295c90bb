import { useNavigate } from '@tanstack/react-router';
import type { RefObject } from 'react';
import type { LedgerLine } from '../../api/queries/ledger';
import type { Programme } from '../../api/queries/programmes';
import { useSession } from '../../api/queries/session';
import { PopupArea } from '../../components/popup-area';
import { useChangedIds } from '../../live/changes';
import { conditionsOf } from './asked';
import { Cards } from './cards';
import { LedgerTable } from './ledger-table';
import type { LedgerSearch } from './search';
import type { LedgerView } from './use-ledger-view';

interface Props {
  readonly programme: Programme;
  readonly search: LedgerSearch;
  readonly narrow: boolean;
  readonly view: LedgerView;
  readonly body: RefObject<HTMLTableSectionElement | null>;
  readonly lines: readonly LedgerLine[];
  readonly onChange: (change: {
    sort: LedgerSearch['sort'] | undefined;
    dir: LedgerSearch['dir'] | undefined;
  }) => void;
}

/** The lines as a table, or on a phone as cards. */
export function LedgerList({ programme, search, narrow, view, lines, body, onChange }: Props) {
  const { today } = useSession();
  const navigate = useNavigate();
  const { ledger, offsets, range, fitted, rows, choice } = view;
  const { counts, entries } = ledger;
  const changed = useChangedIds(ledger.readAt);
  if (narrow) {
    const isAsked = Object.keys(conditionsOf(search)).length > 0 || Boolean(search.sort ?? search.group);
    return (
      <Cards
        {...{ lines, counts, today, changed }}
        total={counts?.byLight.total ?? lines.length}
        ruleVersion={programme.lightRule.version}
        asked={isAsked}
        following={ledger}
      />
    );
  }
  return (
    <PopupArea>
      <LedgerTable
        {...{ entries, offsets, range, programme, today, counts, search, changed, ...fitted }}
        body={body}
        peeking={view.peeking}
        unfolded={view.unfolded}
        currentId={rows.currentId}
        chosen={choice.chosen}
        busy={ledger.isFetching}
        onSort={(sort, dir) => onChange({ sort, dir })}
        onCurrent={rows.setCurrentId}
        onOpen={(id) => void navigate({ to: '/items/$id', params: { id } })}
        onPress={view.press}
        onChoose={choice.toggle}
        onFold={view.fold}
      />
    </PopupArea>
  );
}
