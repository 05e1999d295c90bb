/** Where things stand in a row's strip of twelve months. Pure; lengths in px. */
import { lastDayOf } from '../../format/dates';
import type { WallChartItem } from '../../api/queries/wall-chart';

export const HEIGHT = 20;
const TOP = 3;

/** The height of a rate; what is over the promise is cut off at the top of the row. */
export const levelOf = (rate: string): number =>
  HEIGHT - (Math.min(Number(rate), 106) / 100) * (HEIGHT - TOP);

/** The middle of a day, of a year's strip with months `step` wide; other years stand at the edge. */
export function dayAt(day: string, year: number, step: number): number {
  const [its = year, month = 1, date = 1] = day.split('-').map(Number);
  if (its < year) return 0;
  if (its > year) return 12 * step;
  const days = Number(lastDayOf(day.slice(0, 7)).slice(8));
  return (month - 1 + (date - 0.5) / days) * step;
}

export interface Pip {
  readonly title: string;
  readonly day: string;
  readonly state: 'met' | 'missed' | 'to_come';
  readonly x: number;
}
export interface Labelled extends Pip {
  readonly text: string;
  readonly anchor: 'start' | 'end';
  readonly at: number;
}

type Shown = 'bars' | 'pips' | 'words';

/** Whether a row shows months of a figure, its milestones, or says why there is neither. */
export function shownAs({ deciding, months, milestones, reason, mergedIntoNumber }: WallChartItem): Shown {
  if (mergedIntoNumber !== null) return 'words';
  const counted = months.some(
    ({ plannedRate, verifiedRate }) => plannedRate !== null || verifiedRate !== null,
  );
  const staged = deciding === null || deciding.kind === 'milestone' || deciding.kind === 'policy_rate';
  if (milestones.length > 0 && (staged || reason?.code.startsWith('milestone') || !counted)) return 'pips';
  if (!counted) return 'words';
  return staged ? 'pips' : 'bars';
}

/** The milestones; of an item that has none of its own, the month its one step was planned for. */
export function pipsOf(item: WallChartItem, year: number, step: number): Pip[] {
  if (item.milestones.length > 0)
    return item.milestones
      .map(({ title, dueOn, metOn, state }) => ({ title, day: metOn ?? dueOn, state }))
      .map((pip) => ({ ...pip, x: dayAt(pip.day, year, step) }))
      .sort((one, other) => one.x - other.x);
  const planned = item.months.find(({ plannedRate }) => Number(plannedRate ?? 0) >= 100);
  const reached = item.months.find(({ verifiedRate }) => Number(verifiedRate ?? 0) >= 100);
  const period = reached?.period ?? planned?.period;
  if (!period || !item.deciding) return [];
  const missed = planned !== undefined && planned.verifiedRate !== null;
  const day = lastDayOf(period);
  return [
    {
      title: item.deciding.what,
      day,
      state: reached ? 'met' : missed ? 'missed' : 'to_come',
      x: dayAt(day, year, step),
    },
  ];
}

const GAP = 8;
/** The last name may stand past December: beside milestones there are no figures. */
const PAST = 100;
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 11 : 6.4), 0);

/** Each name right of its mark where there is room before the next, else left, else cut short. */
export function labelled(pips: readonly Pip[], width: number): Labelled[] {
  let free = 0;
  return pips.map((pip, index) => {
    const next = pips[index + 1]?.x ?? width + PAST;
    const right = next - GAP - 2 - (pip.x + GAP);
    const left = pip.x - GAP - free;
    const wide = widthOf(pip.title);
    const onRight = wide <= right || (wide > left && right >= left);
    const text = shortened(pip.title, onRight ? right : left);
    free = onRight ? pip.x + GAP + widthOf(text) + 4 : pip.x + GAP;
    return {
      ...pip,
      text,
      anchor: onRight ? 'start' : 'end',
      at: onRight ? pip.x + GAP : pip.x - GAP,
    };
  });
}

function shortened(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let short = [...text];
  while (short.length > 0 && widthOf(short.join('')) + 11 > room) short = short.slice(0, -1);
  return short.length > 1 ? `${short.join('')}…` : '';
}
