import { useNavigate } from '@tanstack/react-router';
import { useKeys } from '../../keys/use-keys';
import type { useChoice } from './use-choice';
import type { useLedger } from './use-ledger';
import type { useRows } from './use-rows';

interface Keyed {
  readonly rows: ReturnType<typeof useRows>;
  readonly choice: ReturnType<typeof useChoice>;
  readonly entries: ReturnType<typeof useLedger>['entries'];
  readonly peeking: boolean;
  readonly setPeeking: (peeking: boolean) => void;
  readonly unfolded: ReadonlySet<string>;
  readonly fold: (id: string) => void;
  readonly off: boolean;
}

/** j k ↓ ↑, Enter, Space, x, Shift+x, → ←, Esc. */
export function useLedgerKeys({
  rows,
  choice,
  entries,
  peeking,
  setPeeking,
  unfolded,
  fold,
  off,
}: Keyed): void {
  const navigate = useNavigate();
  const { current, currentId } = rows;
  const onRow = () => document.activeElement?.matches('tr[data-id]') ?? false;
  const inPeek = () => document.activeElement?.closest('aside') !== null && document.activeElement !== null;
  const among = () => onRow() || (peeking && inPeek());
  const move = (step: 1 | -1) => rows.move(step, !(peeking && inPeek()));
  useKeys(
    off
      ? {}
      : {
          j: () => move(1),
          k: () => move(-1),
          ArrowDown: () => (among() ? move(1) : false),
          ArrowUp: () => (among() ? move(-1) : false),
          ArrowRight: () =>
            onRow() && current?.leaves && !unfolded.has(current.id) ? fold(current.id) : false,
          ArrowLeft: () =>
            onRow() && current?.leaves && unfolded.has(current.id) ? fold(current.id) : false,
          Enter: () =>
            onRow() && current ? void navigate({ to: '/items/$id', params: { id: current.id } }) : false,
          Space: () => (onRow() && current ? setPeeking(!peeking) : false),
          x: () => (currentId ? choice.toggle(currentId) : false),
          X: () =>
            currentId
              ? choice.range(
                  currentId,
                  entries.flatMap((entry) => (entry.kind === 'line' ? [entry.key] : [])),
                )
              : false,
          Escape: () => {
            if (peeking) {
              setPeeking(false);
              rows.focusCurrent();
            } else if (choice.chosen.size > 0) choice.clear();
            else return false;
          },
        },
  );
}
