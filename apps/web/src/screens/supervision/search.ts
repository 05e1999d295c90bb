/** What of this screen stands in the address; what is not understood is left out. */
export interface SupervisionSearch {
  /** What is open in the queue: a report, an item or a slip. */
  readonly of?: string;
  /** The slip that is open. */
  readonly slip?: string;
  readonly view?: 'list';
  readonly level?: number;
  readonly state?: 'open' | 'released' | 'escalated';
  /** The days of the preview. */
  readonly from?: string;
  readonly to?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[0-9a-f-]{36}$/;
const STATES = ['open', 'released', 'escalated'] as const;

export function validateSearch(raw: Record<string, unknown>): SupervisionSearch {
  const text = (name: string, form: RegExp) => {
    const value = raw[name];
    return typeof value === 'string' && form.test(value) ? { [name]: value } : {};
  };
  const level = Number(raw['level']);
  const state = STATES.find((one) => one === raw['state']);
  return {
    ...text('of', ID),
    ...text('slip', ID),
    ...text('from', DAY),
    ...text('to', DAY),
    ...(raw['view'] === 'list' ? { view: 'list' as const } : {}),
    ...(level >= 1 && level <= 6 ? { level } : {}),
    ...(state ? { state } : {}),
  };
}
