import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PhysicalStage, StockOrFlow } from '@app/domain';
import type { NewDepartment, NewPost } from '../../scripts/found-jurisdiction';

/** `db/seed/organisation.json` and `db/seed/laoshan-2023.json`, as far as this test reads them. */
interface Organisation {
  readonly code: string;
  readonly name: string;
  readonly slipPrefix: string;
  readonly departments: readonly NewDepartment[];
  readonly posts: readonly Omit<NewPost, 'holder'>[];
  readonly persons: readonly (NewPost['holder'] & { readonly code: string })[];
  readonly holders: readonly { readonly postCode: string; readonly personCode: string }[];
}

export interface PrintedTarget {
  readonly what: string;
  readonly value: string | null;
  readonly unit: string | null;
  readonly comparator: string;
  readonly kind: string;
  readonly basis: string | null;
  readonly stockOrFlow: StockOrFlow;
}

export interface PrintedItem {
  readonly number: string;
  readonly categoryNumber: number;
  readonly title: string;
  readonly originalText: string | null;
  readonly promisedOn: string | null;
  readonly targets: readonly PrintedTarget[];
}

/** Arrays are by target; a curve has a value for each month from January. */
export interface Registration {
  readonly promisedOn?: string;
  readonly duplicateOf?: string;
  readonly leadDepartment: string;
  readonly supportingDepartments: readonly string[];
  readonly leaderPost: string;
  readonly responsiblePost: string;
  readonly denominators: readonly (string | null)[];
  readonly noTargetReasons: readonly (string | null)[];
  readonly basis: readonly (string | null)[];
  readonly stages: readonly (PhysicalStage | null)[];
  readonly planCurves: Readonly<Record<string, readonly string[]>>;
  readonly milestones: readonly { readonly title: string; readonly dueOn: string }[];
}

interface List {
  readonly name: string;
  readonly year: number;
  readonly declaredItems: number;
  readonly categories: readonly {
    readonly number: number;
    readonly numeral: string;
    readonly name: string;
    readonly declaredCount: number;
  }[];
  readonly resolution: { readonly number: string; readonly date: string; readonly body: string };
  readonly items: readonly PrintedItem[];
  readonly registration: Readonly<Record<string, Registration>>;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, '../../db/seed', `${name}.json`), 'utf8'));

export const LIST = read('laoshan-2023') as List;

export const ORGANISATION = (read('organisation') as { jurisdictions: Organisation[] }).jurisdictions.find(
  ({ code }) => code === 'laoshan',
)!;
