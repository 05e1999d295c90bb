import type { ProgrammeRow } from '@app/db/schemas/programme.schema';
import type { Tx } from '@app/db/tx';
import {
  calendarDate,
  COMPARATORS,
  DomainError,
  NATURES,
  PHYSICAL_STAGES,
  STOCK_OR_FLOW,
  TARGET_KINDS,
  type CategoryId,
  type Commitment,
  type CommitmentId,
  type ImportTarget,
  type Target,
  type TargetId,
} from '@app/domain';
import type { ImportForm } from './import-items';

/** The rows of a checked document, in the printed order, numbered on from what is there. Targets stand on leaves only. */
export function rowsOf(
  tx: Pick<Tx, 'newId'>,
  programme: ProgrammeRow,
  { items }: ImportForm,
  categoryIds: ReadonlyMap<number, CategoryId>,
  before: number,
): { commitments: Commitment[]; targets: Target[] } {
  const ids = new Map(items.map(({ number }) => [number, tx.newId<CommitmentId>()]));
  const parents = new Set(items.flatMap(({ parent }) => parent ?? []));
  const targets: Target[] = [];
  const commitments = items.map((item, i): Commitment => {
    const id = known(ids, item.number);
    const dueOn = item.dueOn ? calendarDate(item.dueOn) : null;
    targets.push(...(item.targets ?? []).map((target, k) => targetOf(tx, id, target, k + 1)));
    return {
      ...UNTOUCHED,
      jurisdictionId: programme.jurisdictionId,
      id,
      programmeId: programme.id,
      categoryId: known(categoryIds, item.category),
      parentId: item.parent ? known(ids, item.parent) : null,
      number: item.number,
      position: before + i + 1,
      title: item.title.trim(),
      originalText: item.originalText ?? null,
      isLeaf: !parents.has(item.number),
      originalDueOn: dueOn,
      dueOn,
      fundsYuan: item.fundsYuan ?? null,
      nature: item.nature ? member(NATURES, item.nature) : null,
      demonstration: item.demonstration ?? false,
    };
  });
  return { commitments, targets };
}

/** What nobody has decided yet: an item is adopted with its programme, whose state decides. */
const UNTOUCHED = {
  state: 'adopted',
  stateSince: null,
  leadDepartmentId: null,
  responsiblePostId: null,
  leaderPostId: null,
  multiYear: false,
  mergedIntoId: null,
  worsened: null,
  notOursTimes: 0,
  startedOn: null,
  resumedOn: null,
  closedOn: null,
  version: 1,
} as const;

const targetOf = (
  tx: Pick<Tx, 'newId'>,
  commitmentId: CommitmentId,
  target: ImportTarget,
  position: number,
): Target => ({
  id: tx.newId<TargetId>(),
  commitmentId,
  position,
  what: target.what.trim(),
  value: target.value ?? null,
  unit: target.unit ?? null,
  comparator: member(COMPARATORS, target.comparator),
  kind: member(TARGET_KINDS, target.kind),
  basis: target.basis ?? null,
  stockOrFlow: target.stockOrFlow ? member(STOCK_OR_FLOW, target.stockOrFlow) : 'flow',
  denominator: target.denominator ?? null,
  noTargetReason: null,
  stage: target.stage ? member(PHYSICAL_STAGES, target.stage) : null,
  curve: null,
});

/** The document was checked before; what is missing here is a fault of ours. */
function known<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the import names ${String(key)}, which the check let pass`);
  return value;
}

function member<T extends string>(list: readonly T[], text: string): T {
  const found = list.find((one) => one === text);
  if (!found) throw new DomainError('field_invalid', { field: text });
  return found;
}
