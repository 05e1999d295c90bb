import type { Commitment, Duty, JurisdictionId, Target } from '@app/domain';
import { bool, day, entity, integer, json, numeric, text, uuid } from './entity';

export interface TargetRow extends Target {
  readonly jurisdictionId: JurisdictionId;
}

/** `extendedTimes` counts granted extensions against the policy's limit. */
export interface DutyRow extends Duty {
  readonly extendedTimes: number;
}

export const CommitmentSchema = entity<Commitment>('commitment', ['jurisdictionId', 'id'], {
  jurisdictionId: uuid.it,
  id: uuid.it,
  programmeId: uuid.it,
  categoryId: uuid.it,
  parentId: uuid.orNull,
  number: text.it,
  position: integer.it,
  title: text.it,
  originalText: text.orNull,
  state: text.it,
  stateSince: day.orNull,
  isLeaf: bool.it,
  originalDueOn: day.orNull,
  dueOn: day.orNull,
  leadDepartmentId: uuid.orNull,
  responsiblePostId: uuid.orNull,
  leaderPostId: uuid.orNull,
  multiYear: bool.it,
  mergedIntoId: uuid.orNull,
  fundsYuan: numeric.orNull,
  nature: text.orNull,
  worsened: json.orNull,
  notOursTimes: integer.it,
  startedOn: day.orNull,
  resumedOn: day.orNull,
  closedOn: day.orNull,
  demonstration: bool.it,
  version: integer.it,
});

export const TargetSchema = entity<TargetRow>('target', ['jurisdictionId', 'id'], {
  jurisdictionId: uuid.it,
  id: uuid.it,
  commitmentId: uuid.it,
  position: integer.it,
  what: text.it,
  value: numeric.orNull,
  unit: text.orNull,
  comparator: text.it,
  kind: text.it,
  basis: text.orNull,
  stockOrFlow: text.it,
  denominator: numeric.orNull,
  noTargetReason: text.orNull,
  stage: text.orNull,
  curve: json.orNull,
});

export const DutySchema = entity<DutyRow>('duty', ['jurisdictionId', 'id'], {
  jurisdictionId: uuid.it,
  id: uuid.it,
  programmeId: uuid.it,
  commitmentId: uuid.it,
  kind: text.it,
  subject: text.it,
  title: text.it,
  version: integer.it,
  originalOn: day.it,
  dueOn: day.it,
  opensOn: day.it,
  postId: uuid.it,
  state: text.it,
  metOn: day.orNull,
  extendedTimes: integer.it,
});
