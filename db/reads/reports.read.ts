import {
  DomainError,
  figure,
  plannedAt,
  printedGap,
  questionsOf,
  reportActions,
  requireAction,
  type Action,
  type Actor,
  type Answer,
  type CalendarDate,
  type Commitment,
  type CommitmentId,
  type DutyId,
  type Figure,
  type Light,
  type Question,
  type Reduction,
  type ReportId,
  type Review,
  type Target,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import { CommitmentSchema, TargetSchema } from '../schemas/commitment.schema';
import { ReportSchema, type ReportRow } from '../schemas/reporting.schema';
import type { EvidenceView } from './commitment-row';
import { EVIDENCE } from './evidence-sql';
import { jsonFields } from './json-fields';
import { CLOCK, lightOf, TODAY } from './ledger-row';
import { seenWhole, wholeOnly, type WholeOnly } from './whole';
import { WorkingDaysRead } from './working-days.read';

type Listed = 'figures' | 'milestonesReached' | 'evidence' | 'answers' | 'review';

/** A report as it was filed and reviewed; `author` and `reviewer` by name and post. */
export interface ReportLineView extends Omit<ReportRow, 'jurisdictionId' | 'programmeId' | Listed> {
  readonly figures: Figure[];
  readonly milestonesReached: DutyId[];
  readonly evidence: EvidenceView[];
  readonly answers: Answer[];
  readonly review: (Omit<Review, 'reductions'> & { reductions: Reduction[] }) | null;
  readonly author: { person: string; post: string };
  readonly reviewer: { person: string; post: string } | null;
}

/** One target with what the month before had and what this one says. */
export interface ReportedTargetView extends Pick<
  Target,
  'id' | 'what' | 'value' | 'unit' | 'comparator' | 'kind' | 'basis'
> {
  /** Planned at the end of the reported month; null without a curve. */
  readonly planned: string | null;
  readonly previous: string | null;
  readonly previousPlanned: string | null;
  /** Claimed now less verified then; null where either is missing. */
  readonly increase: string | null;
  readonly claimed: string | null;
  readonly verified: string | null;
  readonly issuedState: string | null;
}

export interface ReportView extends ReportLineView {
  readonly commitment: Pick<Commitment, 'id' | 'number' | 'title' | 'state'>;
  readonly dueOn: string | null;
  /** The period accepted last before this one. */
  readonly previousPeriod: string | null;
  readonly targets: ReportedTargetView[];
  readonly questions: Question[];
  readonly actions: Action[];
}

/** One report of the queue: until when, for how long it has lain here, and how often it was returned before. */
export interface QueuedReportView extends ReportView {
  readonly department: { id: string; name: string } | null;
  readonly light: Light;
  readonly limit: CalendarDate | null;
  readonly workingDaysLeft: number | null;
  readonly waitedWorkingDays: number | null;
  readonly returnedTimes: number;
}

export interface ReviewQueueView {
  readonly today: CalendarDate;
  readonly items: QueuedReportView[];
}

interface QueueRow {
  readonly today: CalendarDate;
  readonly calendarVersion: number;
  readonly items: (Pick<QueuedReportView, 'department' | 'light' | 'limit' | 'returnedTimes'> & {
    readonly found: Found;
  })[];
}

interface Found {
  readonly commitment: Commitment;
  readonly report: ReportLineView;
  readonly targets: Target[];
  readonly accepted: ReportRow[];
  readonly dueOn: ReportRow['submittedOn'];
}

const named = (
  person: string,
  post: string,
): string => `(select json_build_object('person', p.display_name, 'post', o.title)
  from person p left join post o on o.jurisdiction_id = r.jurisdiction_id and o.id = ${post} where p.id = ${person})`;

const REPORT = `json_build_object(${jsonFields('r', ReportSchema, ['programmeId', 'evidence'])},
  'evidence', (select coalesce(json_agg(${EVIDENCE} order by x.uploaded_at, x.id), '[]') from evidence x
     where x.jurisdiction_id = r.jurisdiction_id and x.commitment_id = r.commitment_id and r.evidence ? x.id::text),
  'author', ${named('r.author_person_id', 'r.author_post_id')},
  'reviewer', ${named(`(r.review ->> 'personId')::uuid`, `(r.review ->> 'postId')::uuid`)})`;

const LIST = prepared(
  'reports.list',
  `select ${wholeOnly(`(select coalesce(json_agg(${REPORT} order by r.period desc, r.submitted_at desc), '[]')
       from progress_report r where r.jurisdiction_id = c.jurisdiction_id and r.commitment_id = c.id
        and (r.state not in ('draft', 'taken_back') or $3::boolean))`)}
     from commitment c where c.jurisdiction_id = $1::uuid and c.id = $2::uuid`,
);

/** A report `r` of the commitment `c`, with all that stands beside it. */
const FOUND = `json_build_object(
     'commitment', json_build_object(${jsonFields('c', CommitmentSchema)}),
     'report', ${REPORT},
     'targets', (select coalesce(json_agg(json_build_object(${jsonFields('t', TargetSchema)}) order by t.position), '[]')
        from target t where t.jurisdiction_id = c.jurisdiction_id and t.commitment_id = c.id),
     'accepted', (select coalesce(json_agg(json_build_object(${jsonFields('a', ReportSchema)}) order by a.period), '[]')
        from progress_report a where a.jurisdiction_id = c.jurisdiction_id and a.commitment_id = c.id
         and a.state = 'accepted' and a.period < r.period),
     'dueOn', (select d.due_on from duty d where d.jurisdiction_id = c.jurisdiction_id and d.commitment_id = c.id
         and d.kind = 'report' and d.subject = r.period limit 1))`;

const ONE = prepared(
  'reports.one',
  `select ${wholeOnly(FOUND)}
     from progress_report r join commitment c on c.jurisdiction_id = r.jurisdiction_id and c.id = r.commitment_id
    where r.jurisdiction_id = $1::uuid and r.id = $2::uuid and (r.state not in ('draft', 'taken_back') or $3::boolean)`,
);

/** What waits for review, the nearest limit first; $2 one programme or all. */
const QUEUE = prepared(
  'reports.queue',
  `with ${CLOCK} select json_build_object('today', ${TODAY}, 'calendarVersion', (select calendar_version from clock),
     'items', (select coalesce(json_agg(q.line order by q.due_on nulls last, q.submitted_at, q.id), '[]') from (
       select u.due_on, r.submitted_at, r.id, json_build_object('found', ${FOUND}, 'limit', u.due_on, 'light', ${lightOf('c', 's')},
          'department', (select json_build_object('id', d.id, 'name', d.name) from department d
             where d.jurisdiction_id = c.jurisdiction_id and d.id = c.lead_department_id),
          'returnedTimes', (select count(*)::int from progress_report b where b.jurisdiction_id = r.jurisdiction_id
             and b.commitment_id = r.commitment_id and b.period = r.period and b.state = 'returned')) as line
         from progress_report r
         join commitment c on c.jurisdiction_id = r.jurisdiction_id and c.id = r.commitment_id
         left join commitment_standing s on s.jurisdiction_id = c.jurisdiction_id and s.commitment_id = c.id
         left join duty u on u.jurisdiction_id = r.jurisdiction_id and u.commitment_id = r.commitment_id and u.kind = 'review'
          and u.subject = r.id::text and u.state = 'open'
        where r.jurisdiction_id = $1::uuid and r.state in ('waiting', 'opened') and ($2::uuid is null or r.programme_id = $2)
        order by u.due_on nulls last, r.submitted_at, r.id limit 100) q))`,
);

/** The verdict's gap as it is shown; the exact one is the rules'. */
const printed = <T extends Pick<ReportLineView, 'verdict'>>(report: T): T =>
  report.verdict
    ? { ...report, verdict: { ...report.verdict, gap: printedGap(report.verdict.gap) } }
    : report;

/** Reports for those who see their commitment whole. What was taken back is a draft again, which the congress does not see. */
@Injectable()
export class ReportsRead {
  constructor(
    private readonly db: Db,
    private readonly workingDays: WorkingDaysRead,
  ) {}

  /** The review queue: at most 100 reports, each with the month before side by side. Supervision office. */
  async queue(actor: Actor, programmeId: string | null): Promise<ReviewQueueView> {
    requireAction('accept_report', actor);
    const row = await this.db.read<QueueRow>(actor, QUEUE, [programmeId]);
    if (!row) throw new DomainError('not_found');
    const { calendar } = await this.workingDays.of(actor, row.calendarVersion);
    const days = (from: CalendarDate, to: CalendarDate) => calendar.workingDaysBetween(from, to);
    return {
      today: row.today,
      items: row.items.map(({ found, limit, ...beside }) => ({
        ...viewed(actor, found),
        ...beside,
        limit,
        workingDaysLeft: limit && days(row.today, limit),
        waitedWorkingDays: found.report.submittedOn && days(found.report.submittedOn, row.today),
      })),
    };
  }

  /** All reports of a commitment, the latest month first. */
  async list(actor: Actor, commitmentId: CommitmentId): Promise<ReportLineView[]> {
    const values = [commitmentId, actor.role !== 'congress_monitor'];
    return seenWhole(actor, await this.db.read<WholeOnly<ReportLineView[]>>(actor, LIST, values)).map(
      printed,
    );
  }

  /** One report with the month before side by side, what is asked about it, and what this actor may do. */
  async one(actor: Actor, id: ReportId): Promise<ReportView> {
    const values = [id, actor.role !== 'congress_monitor'];
    const found = seenWhole(actor, await this.db.read<WholeOnly<Found>>(actor, ONE, values));
    if (!found) throw new DomainError('not_found');
    return viewed(actor, found);
  }
}

function viewed(actor: Actor, found: Found): ReportView {
  const { commitment, report, targets, accepted, dueOn } = found;
  const last = accepted.at(-1) ?? null;
  const pending = { commitment, openPeriods: [], pendingReport: report };
  return {
    ...printed(report),
    commitment: {
      id: commitment.id,
      number: commitment.number,
      title: commitment.title,
      state: commitment.state,
    },
    dueOn,
    previousPeriod: last?.period ?? null,
    targets: targets.map((target) => sideBySide(target, report, last)),
    questions: asked(found),
    actions: reportActions(pending, actor),
  };
}

function sideBySide(target: Target, report: ReportLineView, last: ReportRow | null): ReportedTargetView {
  const { id, what, value, unit, comparator, kind, basis, curve } = target;
  const now = report.figures.find(({ targetId }) => targetId === id);
  const previous = last?.figures.find(({ targetId }) => targetId === id)?.verified ?? null;
  const claimed = now?.claimed ?? null;
  return {
    id,
    what,
    value,
    unit,
    comparator,
    kind,
    basis,
    planned: curve ? plannedAt(curve, report.period).toFixed() : null,
    previous,
    previousPlanned: curve && last ? plannedAt(curve, last.period).toFixed() : null,
    increase:
      claimed !== null && previous !== null ? figure(claimed).minus(figure(previous)).toFixed() : null,
    claimed,
    verified: now?.verified ?? null,
    issuedState: now?.issuedState ?? null,
  };
}

/** The questions that were asked when it was filed: the same rule over the same figures. */
function asked({ report, targets, accepted, dueOn }: Found): Question[] {
  const { figures, late, submittedOn } = report;
  const day = dueOn ?? submittedOn;
  if (!day) return [];
  const history = accepted.flatMap(({ period, figures, review }) =>
    review ? [{ period, acceptedOn: review.on, figures }] : [],
  );
  return [...questionsOf({ figures, targets, late, dueOn: day }, history)];
}
