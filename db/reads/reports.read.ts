import {
  DomainError,
  plannedAt,
  printedGap,
  questionsOf,
  reportActions,
  type Action,
  type Actor,
  type Answer,
  type Commitment,
  type CommitmentId,
  type DutyId,
  type Figure,
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
import { seenWhole, wholeOnly, type WholeOnly } from './whole';

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

const ONE = prepared(
  'reports.one',
  `select ${wholeOnly(`json_build_object(
     'commitment', json_build_object(${jsonFields('c', CommitmentSchema)}),
     'report', ${REPORT},
     'targets', (select coalesce(json_agg(json_build_object(${jsonFields('t', TargetSchema)}) order by t.position), '[]')
        from target t where t.jurisdiction_id = c.jurisdiction_id and t.commitment_id = c.id),
     'accepted', (select coalesce(json_agg(json_build_object(${jsonFields('a', ReportSchema)}) order by a.period), '[]')
        from progress_report a where a.jurisdiction_id = c.jurisdiction_id and a.commitment_id = c.id
         and a.state = 'accepted' and a.period < r.period),
     'dueOn', (select d.due_on from duty d where d.jurisdiction_id = c.jurisdiction_id and d.commitment_id = c.id
         and d.kind = 'report' and d.subject = r.period limit 1))`)}
     from progress_report r join commitment c on c.jurisdiction_id = r.jurisdiction_id and c.id = r.commitment_id
    where r.jurisdiction_id = $1::uuid and r.id = $2::uuid and (r.state not in ('draft', 'taken_back') or $3::boolean)`,
);

/** The verdict's gap as it is shown; the exact one is the rules'. */
const printed = <T extends Pick<ReportLineView, 'verdict'>>(report: T): T =>
  report.verdict
    ? { ...report, verdict: { ...report.verdict, gap: printedGap(report.verdict.gap) } }
    : report;

/** Reports for those who see their commitment whole. What was taken back is a draft again, which the congress does not see. */
@Injectable()
export class ReportsRead {
  constructor(private readonly db: Db) {}

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
}

function sideBySide(target: Target, report: ReportLineView, last: ReportRow | null): ReportedTargetView {
  const { id, what, value, unit, comparator, kind, basis, curve } = target;
  const now = report.figures.find(({ targetId }) => targetId === id);
  return {
    id,
    what,
    value,
    unit,
    comparator,
    kind,
    basis,
    planned: curve ? plannedAt(curve, report.period).toFixed() : null,
    previous: last?.figures.find(({ targetId }) => targetId === id)?.verified ?? null,
    claimed: now?.claimed ?? null,
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
