import { DomainError, sightOf, type Actor, type ProgrammeId } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import { CategorySchema, ProgrammeSchema } from '../schemas/programme.schema';
import { jsonFields } from './json-fields';
import { programmeSummary, type ProgrammeSummary } from './programme-summary';
import { SUMMARY, type SummaryRow } from './programme-summary-sql';
import type { CategoryRow, ProgrammeRow } from '../schemas/programme.schema';
import { wallChart, type WallChart } from './wall-chart';
import { WALL_CHART, type WallChartRow } from './wall-chart-sql';
import { WorkingDaysRead } from './working-days.read';

export type ProgrammeView = Omit<ProgrammeRow, 'jurisdictionId'> & {
  readonly categories: Omit<CategoryRow, 'jurisdictionId' | 'programmeId'>[];
};

const PROGRAMME = `json_build_object(${jsonFields('p', ProgrammeSchema)}, 'categories',
  (select coalesce(json_agg(json_build_object(${jsonFields('k', CategorySchema, ['programmeId'])}) order by k.number), '[]')
     from category k where k.jurisdiction_id = p.jurisdiction_id and k.programme_id = p.id))`;

const LIST = prepared(
  'programme.list',
  `select coalesce(json_agg(${PROGRAMME} order by p.year desc, p.name), '[]') from programme p where p.jurisdiction_id = $1::uuid`,
);
const ONE = prepared(
  'programme.one',
  `select ${PROGRAMME} from programme p where p.jurisdiction_id = $1::uuid and p.id = $2::uuid`,
);
const SUMMARY_OF = prepared('programme.summary', SUMMARY);
const WALL_CHART_OF = prepared('programme.wall_chart', WALL_CHART);

/** Programmes and their summary: all roles but the administrator see them (ruling 19). */
@Injectable()
export class ProgrammeRead {
  constructor(
    private readonly db: Db,
    private readonly workingDays: WorkingDaysRead,
  ) {}

  async list(actor: Actor): Promise<ProgrammeView[]> {
    if (!seesBusiness(actor)) return [];
    return (await this.db.read<ProgrammeView[]>(actor, LIST, [])) ?? [];
  }

  async one(actor: Actor, id: ProgrammeId): Promise<ProgrammeView> {
    const programme = await this.db.read<ProgrammeView>(actor, ONE, [id]);
    if (!programme || !seesBusiness(actor)) throw new DomainError('not_found');
    return programme;
  }

  async summary(actor: Actor, id: ProgrammeId): Promise<ProgrammeSummary> {
    const row = await this.db.read<SummaryRow>(actor, SUMMARY_OF, [id]);
    if (!row || !seesBusiness(actor)) throw new DomainError('not_found');
    const { calendar } = await this.workingDays.of(actor, row.calendarVersion);
    return programmeSummary(row, calendar);
  }

  async wallChart(actor: Actor, id: ProgrammeId): Promise<WallChart> {
    const row = await this.db.read<WallChartRow>(actor, WALL_CHART_OF, [id]);
    if (!row || !seesBusiness(actor)) throw new DomainError('not_found');
    const { calendar } = await this.workingDays.of(actor, row.summary.calendarVersion);
    return wallChart(row, calendar);
  }
}

const seesBusiness = (actor: Actor): boolean =>
  sightOf(actor, { leadDepartmentId: null, supportingDepartmentIds: [] }) !== 'none';
