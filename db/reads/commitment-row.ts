import type {
  CalendarDate,
  Commitment,
  DepartmentId,
  DomainEvent,
  Evidence,
  Light,
  LightJudgement,
  LifecycleState,
  ParentStanding,
  ProgrammeId,
} from '@app/domain';
import type { DutyRow, TargetRow } from '../schemas/commitment.schema';
import type { OrganisationNames } from './organisation-names.read';
import type {
  ClaimRow,
  ExtensionRequestRow,
  ReportRow,
  ResolutionRow,
  SlipRow,
} from '../schemas/reporting.schema';

export interface Named {
  readonly id: string;
  readonly name: string;
}
export interface NumberedItem {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}
/** A post as it is shown: never the person, who may have left. */
export interface NamedPost {
  readonly id: string;
  readonly title: string;
  readonly department: string;
}

/** One piece of evidence as it is shown: by post, never by person. */
export interface EvidenceView extends Pick<
  Evidence,
  'id' | 'name' | 'mediaType' | 'size' | 'sha256' | 'uploadedAt'
> {
  readonly post: NamedPost | null;
  /** Other commitments that the same file was handed in for: one file cannot prove two. */
  readonly elsewhere: NumberedItem[];
}

/** What the read model keeps of a standing, the light corrected where a promised date has passed since. */
export interface StandingRow {
  readonly light: Light;
  readonly asOf: CalendarDate | null;
  readonly ruleVersion: number | null;
  readonly pace: string | null;
  readonly gap: string | null;
  readonly comparedPeriod: string | null;
  readonly judged: LightJudgement | null;
  readonly state: LifecycleState;
  readonly slipLevel: number;
  readonly leaves: (Pick<ParentStanding, 'closed'> & { readonly total: number }) | null;
}

interface Posted {
  readonly post: NamedPost | null;
}

/** An event as it comes out of the trail; `body` is what was hashed. */
export interface Happened {
  readonly seq: number;
  readonly body: {
    readonly at: string;
    readonly kind: DomainEvent['kind'];
    readonly facts: Readonly<Record<string, unknown>>;
    readonly actor: { readonly role: string };
  };
  readonly text: string | null;
}
/** The same with the names that its sentence needs. */
export interface HistoryRow extends Happened, Posted {
  readonly names: Readonly<Record<string, string>> | null;
}

type With<Row, More> = Omit<Row, 'jurisdictionId' | 'programmeId' | 'commitmentId'> & More;
/** Everything that `ONE_COMMITMENT` yields; departments and posts by id, their names are the organisation's. */
export interface StoredCommitment {
  readonly today: CalendarDate;
  readonly versions: { readonly calendar: number; readonly organisation: number };
  readonly commitment: Omit<Commitment, 'jurisdictionId'>;
  readonly programme: Named & { readonly id: ProgrammeId; readonly year: number; readonly state: string };
  readonly category: Named & { readonly number: number; readonly numeral: string | null };
  /** Its parent and what it was merged into, by id. */
  readonly related: Readonly<Record<string, NumberedItem>>;
  readonly supporting: readonly DepartmentId[];
  readonly standing: StandingRow;
  readonly targets: readonly With<TargetRow, unknown>[];
  readonly duties: readonly With<DutyRow, unknown>[];
  readonly slips: readonly (With<SlipRow, unknown> & { readonly needsSignature: boolean })[];
  readonly reports: readonly With<ReportRow, unknown>[];
  readonly evidence: readonly (Omit<EvidenceView, 'post'> & { readonly postId: string })[];
  readonly claims: readonly With<ClaimRow, unknown>[];
  readonly extensionRequests: readonly With<ExtensionRequestRow, unknown>[];
  readonly resolutions: readonly With<ResolutionRow, unknown>[];
  readonly history: readonly (Happened & { readonly postId: string | null })[];
}

/** The same with every name in its place. */
export interface CommitmentRow extends Omit<
  StoredCommitment,
  'related' | 'supporting' | 'evidence' | 'history'
> {
  readonly parent: NumberedItem | null;
  readonly mergedInto: NumberedItem | null;
  readonly department: Named | null;
  readonly supporting: readonly Named[];
  readonly responsiblePost: NamedPost | null;
  readonly leaderPost: NamedPost | null;
  readonly duties: readonly With<DutyRow, Posted>[];
  readonly reports: readonly With<ReportRow, { readonly authorPost: NamedPost | null }>[];
  readonly claims: readonly With<ClaimRow, Posted>[];
  readonly extensionRequests: readonly With<ExtensionRequestRow, Posted>[];
  readonly evidence: readonly EvidenceView[];
  readonly history: readonly (Happened & Posted)[];
  /** Of a department or a post. */
  readonly nameOf: (id: string) => string | null;
}

/** Puts the names where they belong. */
export function withNames(
  { related, ...row }: StoredCommitment,
  { departments, posts }: OrganisationNames,
): CommitmentRow {
  const itemOf = (id: string | null) => (id === null ? null : (related[id] ?? null));
  const departmentOf = (id: string | null) => (id === null ? null : { id, name: departments[id] ?? '' });
  const postOf = (id: string | null) => {
    const post = id === null ? undefined : posts[id];
    return id && post ? { id, title: post.title, department: departments[post.departmentId] ?? '' } : null;
  };
  const { commitment, duties, reports, claims, extensionRequests } = row;
  return {
    ...row,
    nameOf: (id) => departments[id] ?? posts[id]?.title ?? null,
    parent: itemOf(commitment.parentId),
    mergedInto: itemOf(commitment.mergedIntoId),
    department: departmentOf(commitment.leadDepartmentId),
    supporting: row.supporting.map((id) => ({ id, name: departments[id] ?? '' })),
    responsiblePost: postOf(commitment.responsiblePostId),
    leaderPost: postOf(commitment.leaderPostId),
    duties: duties.map((duty) => ({ ...duty, post: postOf(duty.postId) })),
    reports: reports.map((report) => ({ ...report, authorPost: postOf(report.authorPostId) })),
    claims: claims.map((claim) => ({ ...claim, post: postOf(claim.claimantPostId) })),
    extensionRequests: extensionRequests.map((request) => ({
      ...request,
      post: postOf(request.requesterPostId),
    })),
    evidence: row.evidence.map(({ postId, ...file }) => ({ ...file, post: postOf(postId) })),
    history: row.history.map((line) => ({ ...line, post: postOf(line.postId) })),
  };
}
