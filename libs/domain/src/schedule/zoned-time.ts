import { DomainError } from '../error';
import { CalendarDate, calendarDate } from './calendar-date';

const formatters = new Map<string, Intl.DateTimeFormat>();
/** A sweep asks for the same few mornings a million times; asking the zone database each time would be most of its work. */
const known = new Map<string, number>();
const MOST_KNOWN = 10_000;
const TIME_FORM = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * The day it is at that instant in the zone (IANA name such as `Asia/Shanghai`). Moves of the clock that matter
 * at midnight follow the jurisdiction, not the server (ruling 14).
 */
export function localDate(instant: Date, zone: string): CalendarDate {
  return calendarDate(localIso(instant, zone).slice(0, 10));
}

/** The wall-clock time at that instant in the zone, `HH:MM`. */
export function localTime(instant: Date, zone: string): string {
  return localIso(instant, zone).slice(11, 16);
}

/**
 * The instant at which clocks in the zone show `time` (`HH:MM`) on that day: 09:00 for automatic notices,
 * 08:30–17:30 for working hours (ruling 13). A time skipped by daylight saving becomes the same distance later.
 */
export function instantAt(date: CalendarDate, time: string, zone: string): Date {
  const key = `${date} ${time} ${zone}`;
  const found = known.get(key);
  if (found !== undefined) return new Date(found);
  const instant = computed(date, time, zone);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, instant.getTime());
  return instant;
}

function computed(date: CalendarDate, time: string, zone: string): Date {
  if (!TIME_FORM.test(time)) throw new DomainError('date_invalid', { value: time });
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const first = asUtc - offsetAt(asUtc, zone);
  const settled = asUtc - offsetAt(first, zone);
  const skipped = settled + offsetAt(settled, zone) !== asUtc;
  return new Date(skipped ? Math.max(first, settled) : settled);
}

/** How far the zone's clocks are ahead of UTC at that instant, in milliseconds. */
function offsetAt(ms: number, zone: string): number {
  return Date.parse(`${localIso(new Date(ms), zone)}Z`) - ms;
}

/** Within one transaction everybody asks for the same instant. */
let last = { at: NaN, zone: '', iso: '' };

function localIso(instant: Date, zone: string): string {
  const at = instant.getTime();
  if (last.at !== at || last.zone !== zone) last = { at, zone, iso: formatted(instant, zone) };
  return last.iso;
}

function formatted(instant: Date, zone: string): string {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatter(zone).formatToParts(instant)) parts[type] = value;
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}`;
}

/** Building a formatter is a hundred times dearer than using it, so there is one a zone. */
function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}
