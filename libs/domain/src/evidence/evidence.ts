import type { Actor } from '../access/actor';
import { requireAction } from '../access/permissions';
import type { Commitment } from '../commitment/commitment';
import { requireReportable } from '../commitment/reportable';
import type { EvidenceEvent } from '../event';
import type {
  CommitmentId,
  DepartmentId,
  EvidenceId,
  JurisdictionId,
  PersonId,
  PostId,
  ProgrammeId,
} from '../id';
import { checkedType, fileName, type EvidenceType } from './evidence-type';

/**
 * A photo or a document that proves a report (佐证, handbook §2). The file lies outside the database under its hash;
 * the hash stands in the trail, so that the file can be shown to be the one that was handed in.
 */
export interface Evidence {
  readonly jurisdictionId: JurisdictionId;
  readonly id: EvidenceId;
  readonly programmeId: ProgrammeId;
  readonly commitmentId: CommitmentId;
  /** Whose proof it is: only reports of this department may name it. */
  readonly departmentId: DepartmentId;
  readonly personId: PersonId;
  readonly postId: PostId;
  /** SHA-256 of the file in hexadecimal. */
  readonly sha256: string;
  readonly mediaType: EvidenceType;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly uploadedAt: string;
}

/** A file as it came: `found` is the type its content shows, null where it shows none. */
export interface UploadedFile {
  readonly id: EvidenceId;
  readonly name: string;
  readonly found: string | null;
  readonly size: number;
  readonly sha256: string;
}

/**
 * Whoever may report may hand in evidence, while the commitment takes reports. The same file again for the same
 * commitment by the same department is the evidence that is there. Throws `role_refused`, `not_lead_department`,
 * `transition_not_allowed`, `evidence_type_refused` and `evidence_extension_differs`.
 */
export function addEvidence(
  { commitment, existing }: { readonly commitment: Commitment; readonly existing: readonly Evidence[] },
  file: UploadedFile,
  { actor, now }: { readonly actor: Actor; readonly now: string },
): { next: Evidence; event: EvidenceEvent | null } {
  requireAddable(commitment, actor);
  const name = fileName(file.name);
  const mediaType = checkedType(name, file.found);
  const { id, size, sha256 } = file;
  const { departmentId, personId, postId } = actor;
  const same = existing.find((one) => one.sha256 === sha256 && one.departmentId === departmentId);
  if (same) return { next: same, event: null };
  const { jurisdictionId, programmeId, id: commitmentId } = commitment;
  const of = { jurisdictionId, programmeId, commitmentId, departmentId, personId, postId };
  return {
    next: { ...of, id, sha256, mediaType, name, size, uploadedAt: now },
    event: { kind: 'evidence_added', commitmentId, evidenceId: id, sha256, mediaType, size, text: name },
  };
}

/** The same before the file has come, so that nobody sends twenty megabytes in vain. */
export function requireAddable(
  commitment: Pick<Commitment, 'leadDepartmentId' | 'state' | 'isLeaf' | 'mergedIntoId'>,
  actor: Actor,
): void {
  requireAction('report', actor, commitment);
  requireReportable(commitment);
}
