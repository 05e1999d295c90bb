import { useSession } from '../../api/queries/session';
import { dayOf, shortDay, timeOf } from '../../format/dates';

/**
 * A moment of the machines' clock: the time, with the day where it is another than the one of `now`. A demonstration's
 * business clock stands elsewhere; here it is the real one that counts.
 */
export function useMoment(): (instant: string, now?: string) => string {
  const { zone } = useSession().jurisdiction;
  return (instant, now = new Date().toISOString()) => {
    const day = dayOf(instant, zone);
    return day === dayOf(now, zone) ? timeOf(instant, zone) : `${shortDay(day)} ${timeOf(instant, zone)}`;
  };
}

/** To the second: 09:26:05. */
export function useSecond(): (instant: string) => string {
  const { zone } = useSession().jurisdiction;
  return (instant) => new Date(instant).toLocaleTimeString('en-GB', { timeZone: zone });
}
