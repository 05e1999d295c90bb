import { useSearch } from '@tanstack/react-router';
import type { PanelProps } from './screen';
import { Board } from './slip-board';
import { SlipList } from './slip-list';

/** Slips as a board by level, or as a list. */
export function Slips({ programmeId }: PanelProps) {
  const { view } = useSearch({ from: '/app/supervision/$tab' });
  return view === 'list' ? <SlipList programmeId={programmeId} /> : <Board programmeId={programmeId} />;
}
