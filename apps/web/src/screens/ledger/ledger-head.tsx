import type { LedgerLine } from '../../api/queries/ledger';
import type { Programme } from '../../api/queries/programmes';
import type { Schemas } from '../../api/problem';
import { KeyHint } from '../../components/key-hint';
import { ledgerWords } from '../../words/ledger';
import { useWords } from '../../words/words';
import { isFolded } from './asked';
import type { LedgerSearch } from './search';

interface Props {
  readonly programme: Programme;
  readonly search: LedgerSearch;
  readonly counts: Schemas['LedgerCountsAnswer'] | undefined;
  readonly lines: readonly LedgerLine[];
}

/** 台账 36件 · 8类, and what was merged into another. */
export function LedgerHead({ programme, search, counts, lines }: Props) {
  const words = useWords(ledgerWords);
  const folded = isFolded(search);
  const parents = lines.some(({ parentId, leaves }) => parentId !== null || leaves !== null);
  const merged = lines.filter(({ mergedIntoNumber }) => mergedIntoNumber !== null);
  const total = counts?.byLight.total;
  return (
    <div className="page-head">
      <h1>{words.title}</h1>
      <span className="sub">
        {total !== undefined &&
          (folded ? words.whole(total, programme.categories.length) : words.items(total))}
        {parents && folded && lines.length === total && ` · ${words.subItemsOf(...leavesOf(lines))}`}
        {parents && !folded && ` · ${words.asLeaves}`}
        {merged.length > 0 && merged.length <= 2 && '　'}
        {merged.length <= 2 &&
          merged
            .map(({ number, mergedIntoNumber }) => words.merged(number, mergedIntoNumber ?? ''))
            .join('；')}
      </span>
      <span className="acts wide-only no-print small faint">
        <KeyHint keys={['J', 'K']} does={words.keys.move} />
        <KeyHint keys={['Space']} does={words.keys.peek} />
        <KeyHint keys={['X']} does={words.keys.select} />
        <KeyHint keys={['Enter']} does={words.keys.open} />
      </span>
    </div>
  );
}

const leavesOf = (lines: readonly LedgerLine[]): [closed: number, total: number] => [
  lines.reduce((sum, { leaves }) => sum + (leaves?.closed ?? 0), 0),
  lines.reduce((sum, { leaves }) => sum + (leaves?.total ?? 0), 0),
];
