import { useQuery } from '@tanstack/react-query';
import { departmentsQuery } from '../../api/queries/organisation';
import type { Programme } from '../../api/queries/programmes';
import { ledgerWords } from '../../words/ledger';
import { useWords } from '../../words/words';
import { ChipMenu } from './chip-menu';
import { ChoiceList } from './choice-list';
import type { LedgerSearch } from './search';
import { useListing } from './use-listing';

interface Part {
  readonly search: LedgerSearch;
  readonly onChange: (change: { [K in keyof LedgerSearch]?: LedgerSearch[K] | undefined }) => void;
}

export function CategoryFilter({ programme, search, onChange }: Part & { readonly programme: Programme }) {
  const words = useWords(ledgerWords);
  const { colon } = useListing();
  const current = programme.categories.find(({ id }) => id === search.category);
  return (
    <ChipMenu
      label={current ? `${words.category}${colon}${current.name}` : words.category}
      on={current !== undefined}
      onRemove={current && (() => onChange({ category: undefined }))}
    >
      {(close) => (
        <ChoiceList
          single
          name="category"
          options={programme.categories.map(({ id, numeral, name }) => ({
            value: id,
            text: `${numeral ?? ''}${name}`,
            lang: 'zh',
          }))}
          chosen={current ? [current.id] : []}
          onChange={([category]) => {
            onChange({ category });
            close();
          }}
        />
      )}
    </ChipMenu>
  );
}

export function DepartmentFilter({ search, onChange }: Part) {
  const words = useWords(ledgerWords);
  const { colon } = useListing();
  const { data = [] } = useQuery(departmentsQuery);
  const current = data.find(({ id }) => id === search.department);
  return (
    <ChipMenu
      label={current ? `${words.department}${colon}${current.name}` : words.department}
      on={search.department !== undefined}
      onRemove={search.department ? () => onChange({ department: undefined }) : undefined}
    >
      {(close) => (
        <ChoiceList
          single
          name="department"
          options={data.map(({ id, name }) => ({ value: id, text: name, lang: 'zh' }))}
          chosen={current ? [current.id] : []}
          onChange={([department]) => {
            onChange({ department });
            close();
          }}
        />
      )}
    </ChipMenu>
  );
}
