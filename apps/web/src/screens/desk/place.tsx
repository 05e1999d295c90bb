import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Place } from './task';

interface Props {
  readonly place: Place;
  readonly className?: string;
  readonly label?: string | undefined;
  /** A row of the inbox, which the keys go through. */
  readonly notice?: boolean;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

/** One click to the place. */
export function PlaceLink({ place, label, notice, ...rest }: Props) {
  const said = { ...rest, 'aria-label': label, 'data-notice': notice ? '' : undefined };
  switch (place.at) {
    case 'item': {
      const { id, act, of, part = '' } = place;
      return <Link to="/items/$id" params={{ id }} search={{ act, of }} hash={part} {...said} />;
    }
    case 'report':
      return <Link to="/items/$id/report" params={{ id: place.id }} {...said} />;
    case 'reviews':
      return (
        <Link
          to="/supervision/$tab"
          params={{ tab: 'reviews' }}
          search={place.of ? { of: place.of } : {}}
          {...said}
        />
      );
    case 'ledger':
      return <Link to="/ledger" {...said} />;
  }
}
