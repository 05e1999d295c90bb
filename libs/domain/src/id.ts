/** Branded identifiers: a post can never be passed where a person is meant. All are UUIDs (version 7) in text. */
declare const kind: unique symbol;
export type Id<K extends string> = string & { readonly [kind]: K };

export type JurisdictionId = Id<'jurisdiction'>;
export type DepartmentId = Id<'department'>;
export type PostId = Id<'post'>;
export type PersonId = Id<'person'>;
export type ProgrammeId = Id<'programme'>;
export type CategoryId = Id<'category'>;
export type CommitmentId = Id<'commitment'>;
export type TargetId = Id<'target'>;
export type DutyId = Id<'duty'>;
export type ReportId = Id<'report'>;
export type SlipId = Id<'slip'>;
export type ResolutionId = Id<'resolution'>;
export type ExtensionRequestId = Id<'extension_request'>;
export type ClaimId = Id<'claim'>;
export type EvidenceId = Id<'evidence'>;
export type ReceiverId = Id<'receiver'>;

/** Brands a plain string that a boundary (HTTP, queue, row) has handed in. It checks nothing: a wrong id is simply not found. */
export const asId = <T extends Id<string>>(text: string): T => text as T;
