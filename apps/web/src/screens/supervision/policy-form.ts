export type Recipient =
  | 'owing_post'
  | 'department_head'
  | 'leader_in_charge'
  | 'district_head'
  | 'government_office'
  | 'supervision_office'
  | 'all_department_heads'
  | 'congress_monitors';

export interface LevelForm {
  readonly level: number;
  readonly name: string;
  readonly replyWithin: number | null;
  readonly signed: boolean;
  readonly automatic: boolean;
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
}

export interface DutyForm {
  readonly dueSoon: readonly number[];
  readonly climbsTo: number;
  readonly office: boolean;
}

/** What of a policy the form knows; everything else goes through it unchanged. */
export interface PolicyForm {
  readonly version?: number;
  readonly firesAt: string;
  readonly levels: readonly LevelForm[];
  readonly duties: Readonly<Record<string, DutyForm>>;
  readonly handling: Readonly<Record<string, number>>;
  readonly report: { readonly opensOnDay: number; readonly dueOnDay: number };
  readonly extension: Readonly<Record<string, number>>;
}

export const isPolicy = (value: unknown): value is PolicyForm =>
  typeof value === 'object' &&
  value !== null &&
  'levels' in value &&
  'duties' in value &&
  'handling' in value;

/** The value at `extension.maxTimes`, `levels.1.replyWithin`; undefined where there is none. */
export const valueAt = (policy: PolicyForm, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), policy);

/** The same policy with another value at that place. */
export function withValue(policy: PolicyForm, path: string, value: unknown): PolicyForm {
  const changed = put(policy, path.split('.'), value);
  return isPolicy(changed) ? changed : policy;
}

function put(at: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(at))
    return at.map((one: unknown, index) => (String(index) === key ? put(one, rest, value) : one));
  return isRecord(at) ? { ...at, [key]: put(at[key], rest, value) } : at;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

export interface PolicyChange {
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** Every place at which the two differ, as far as the leaves that the form shows. */
export function changesBetween(from: unknown, to: unknown, path = ''): PolicyChange[] {
  if (isRecord(from) && isRecord(to) && !isLeafList(from))
    return Object.keys(from)
      .filter((key) => path !== '' || key !== 'version')
      .flatMap((key) => changesBetween(from[key], to[key], path ? `${path}.${key}` : key));
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ path, from, to }];
}

const isLeafList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one !== 'object');

/** What is sent: a policy without its version, which the server gives. */
export function withoutVersion(policy: PolicyForm): Record<string, unknown> {
  const { version: _, ...rest } = policy;
  return rest;
}
