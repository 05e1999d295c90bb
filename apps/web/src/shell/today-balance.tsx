import { Link } from '@tanstack/react-router';
import type { Schemas } from '../api/problem';
import { Balance } from '../components/balance';

/** 36件 = …; each light leads to its items in the ledger. */
export function TodayBalance({ split }: { readonly split: Schemas['Split'] }) {
  return (
    <Balance
      split={split}
      renderPart={(light, part) => (
        <Link to="/ledger" search={{ light }} className="quiet-link">
          {part}
        </Link>
      )}
    />
  );
}
