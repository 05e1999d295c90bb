import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { whyQuery } from '../api/queries/calendar';
import { Loading } from '../shell/loading';
import { type DayNames, WhyDate } from './why-date';

interface Props extends DayNames {
  readonly from: string;
  /** The date itself, or how many working days are counted. */
  readonly to?: string;
  readonly days?: number;
  readonly today?: string;
  readonly title?: ReactNode;
  readonly rule?: ReactNode;
}

/** `WhyDate`, asked for when it is opened. */
export function WhyDateOf({ from, to, days, ...rest }: Props) {
  const { data } = useQuery(whyQuery(from, to === undefined ? { days: days ?? 0 } : { to }));
  if (!data) return <Loading columns={['90%']} rows={3} />;
  return <WhyDate why={data} {...rest} />;
}
