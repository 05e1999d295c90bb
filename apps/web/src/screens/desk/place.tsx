import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Where something is done. On an item's page `part` is the id of the place in it: `slip-…`, `claim`, `targets`. */
export type Place =
  | { readonly at: 'item'; readonly id: string; readonly part?: string }
  | { readonly at: 'report'; readonly id: string }
  | { readonly at: 'reviews'; readonly reportId?: string }
  | { readonly at: 'ledger' };

interface Props {
  readonly place: Place;
  readonly className?: string;
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

/** One click to the place. */
export function PlaceLink({ place, label, ...rest }: Props) {
  const said = { ...rest, 'aria-label': label };
  switch (place.at) {
    case 'item':
      return <Link to="/items/$id" params={{ id: place.id }} hash={place.part ?? ''} {...said} />;
    case 'report':
      return <Link to="/items/$id/report" params={{ id: place.id }} {...said} />;
    case 'reviews':
      return (
        <Link
          to="/supervision/$tab"
          params={{ tab: 'reviews' }}
          hash={place.reportId ? `report-${place.reportId}` : ''}
          {...said}
        />
      );
    case 'ledger':
      return <Link to="/ledger" {...said} />;
  }
}
