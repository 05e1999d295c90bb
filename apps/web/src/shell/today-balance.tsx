import { Link } from '@tanstack/react-router';
import type { Schemas } from '../api/problem';

/** 36件 = … */
export function TodayBalance({ split }: { readonly split: Schemas['Split'] }) {
  return (
    <Link to="/ledger">
      <b>{split.total}</b> = {split.counts.map(({ key, count }) => `${key} ${count}`).join(' + ')}
    </Link>
  );
}
