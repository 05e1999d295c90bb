import type { Category, CountSettlement, KeptApart, LightRule, Programme } from '@app/domain';
import { day, entity, integer, json, numeric, text, uuid } from './entity';

/** The programme with what only its own rows need: what else was declared in sums, and the light rule fixed for the year. */
export interface ProgrammeRow extends Programme {
  readonly declared: Readonly<Record<string, unknown>>;
  readonly lightRule: LightRule;
  /** Rulings on the printed list, each with its reason. */
  readonly countSettlements: readonly CountSettlement[];
  readonly keptApart: readonly KeptApart[];
}

export interface CategoryRow extends Category {
  readonly countSettlement: string | null;
}

export const ProgrammeSchema = entity<ProgrammeRow>('programme', ['jurisdictionId', 'id'], {
  jurisdictionId: uuid.it,
  id: uuid.it,
  year: integer.it,
  name: text.it,
  state: text.it,
  declaredItems: integer.orNull,
  declaredFundsYuan: numeric.orNull,
  declared: json.it,
  adoptedOn: day.orNull,
  resolutionId: uuid.orNull,
  lightRule: json.it,
  countSettlements: json.it,
  keptApart: json.it,
  policyVersion: integer.it,
  version: integer.it,
});

export const CategorySchema = entity<CategoryRow>('category', ['jurisdictionId', 'id'], {
  jurisdictionId: uuid.it,
  id: uuid.it,
  programmeId: uuid.it,
  number: integer.it,
  numeral: text.orNull,
  name: text.it,
  declaredCount: integer.orNull,
  countSettlement: text.orNull,
});
