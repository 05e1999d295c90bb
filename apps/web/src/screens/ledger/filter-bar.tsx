import type { ReactNode } from 'react';
import type { Programme } from '../../api/queries/programmes';
import { FilterChip } from '../../components/filter-chip';
import { LightMark } from '../../components/light-mark';
import { Toolbar } from '../../components/toolbar';
import { componentWords } from '../../words/components';
import { ledgerWords } from '../../words/ledger';
import { useWords } from '../../words/words';
import { conditionsOf, groupingOf, type Grouping } from './asked';
import { ChipMenu } from './chip-menu';
import { ChoiceList } from './choice-list';
import { DueFilter } from './due-filter';
import styles from './ledger.module.css';
import { CategoryFilter, DepartmentFilter } from './place-filters';
import { type LedgerSearch, LEVEL_NAMES, LIGHT_NAMES, listOf, REPORT_NAMES, STATE_NAMES } from './search';
import { useListing } from './use-listing';

interface Props {
  readonly programme: Programme;
  readonly search: LedgerSearch;
  readonly onChange: (change: { [K in keyof LedgerSearch]?: LedgerSearch[K] | undefined }) => void;
  readonly onClear: () => void;
  readonly end: ReactNode;
}

/** What narrows the list, as chips: what is chosen stands on them. */
export function FilterBar({ programme, search, onChange, onClear, end }: Props) {
  const words = useWords(ledgerWords);
  const { lights, levels } = useWords(componentWords);
  const grouping = groupingOf(search);
  const narrowed = Object.keys(conditionsOf(search)).length > 0;
  return (
    <Toolbar label={words.filters} end={end}>
      <ChipMenu label={words.grouping[grouping]} on={grouping !== 'none'}>
        {(close) => (
          <ChoiceList
            single
            name="group"
            options={GROUPINGS.map((value) => ({ value, text: words.grouping[value] }))}
            chosen={[grouping]}
            onChange={([value]) => {
              const group = value === 'none' || value === 'department' ? value : undefined;
              onChange({ group, sort: undefined, dir: undefined });
              close();
            }}
          />
        )}
      </ChipMenu>
      <CategoryFilter {...{ programme, search, onChange }} />
      <DepartmentFilter {...{ search, onChange }} />
      <Several
        {...{ search, onChange }}
        name="light"
        label={words.light}
        values={LIGHT_NAMES}
        textOf={(light) => lights[light]}
        mark={(light) => <LightMark light={light} />}
      />
      <Several
        {...{ search, onChange }}
        name="state"
        label={words.state}
        values={STATE_NAMES}
        textOf={(state) => words.states[state]}
        also={search.open ? words.open : undefined}
      />
      <DueFilter {...{ search, onChange }} />
      <Several
        {...{ search, onChange }}
        name="slip"
        label={words.slip}
        values={LEVEL_NAMES}
        textOf={(level) => levels[Number(level)] ?? level}
      />
      <Several
        {...{ search, onChange }}
        name="report"
        label={words.report}
        values={REPORT_NAMES}
        textOf={(state) => words.reports[state]}
      />
      {search.q && (
        <FilterChip on label={`${words.text} “${search.q}”`} onRemove={() => onChange({ q: undefined })} />
      )}
      {narrowed && (
        <button type="button" className={`btn text ${styles['clear']}`} onClick={onClear}>
          {words.clear}
        </button>
      )}
    </Toolbar>
  );
}

const GROUPINGS: readonly Grouping[] = ['category', 'department', 'none'];

type Part = Pick<Props, 'search' | 'onChange'>;

interface SeveralProps<T extends string> extends Part {
  readonly name: 'light' | 'state' | 'slip' | 'report';
  readonly label: string;
  readonly values: readonly T[];
  readonly textOf: (value: T) => string;
  readonly mark?: (value: T) => ReactNode;
  /** What narrows it from elsewhere: a view that wants open ones. */
  readonly also?: string | undefined;
}

function Several<T extends string>({
  name,
  label,
  values,
  textOf,
  mark,
  also,
  search,
  onChange,
}: SeveralProps<T>) {
  const chosen = listOf(search[name], values);
  const { colon, listed } = useListing();
  const shown = chosen.length > 0 ? listed(chosen.map(textOf)) : also;
  const clear = () => onChange({ [name]: undefined, ...(name === 'state' && { open: undefined }) });
  return (
    <ChipMenu
      label={shown ? `${label}${colon}${shown}` : label}
      on={shown !== undefined}
      onRemove={shown === undefined ? undefined : clear}
    >
      {() => (
        <ChoiceList
          name={name}
          options={values.map((value) => ({
            value,
            text: (
              <>
                {mark?.(value)}
                {textOf(value)}
              </>
            ),
          }))}
          chosen={chosen}
          onChange={(next) => onChange({ [name]: listOf(next.join(), values).join() || undefined })}
        />
      )}
    </ChipMenu>
  );
}
