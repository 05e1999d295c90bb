import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtensionReason, PhysicalStage, ResolutionEffect, SlipLevel } from '@app/domain';
import type { NewDepartment, NewPost } from '../found-jurisdiction';

/** `db/seed/organisation.json`: departments, posts and invented people of one jurisdiction. */
export interface OrganisationSeed {
  readonly code: string;
  readonly name: string;
  readonly slipPrefix: string;
  readonly departments: readonly NewDepartment[];
  readonly posts: readonly Omit<NewPost, 'holder'>[];
  readonly persons: readonly (NewPost['holder'] & { readonly code: string })[];
  readonly holders: readonly { readonly postCode: string; readonly personCode: string }[];
  readonly signIns: readonly { readonly role: string; readonly loginName: string; readonly label: string }[];
}

export interface SeedTarget {
  readonly what: string;
  readonly value: string | null;
  readonly unit: string | null;
  readonly comparator: string;
  readonly kind: string;
  readonly basis: string | null;
  readonly stockOrFlow: string;
}

/** What registration and assignment fill in; arrays are by target, plan curves by target with a value for each month from January. */
export interface SeedRegistration {
  readonly promisedOn?: string;
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

export interface SeedItem {
  readonly number: string;
  readonly parentNumber?: string | null;
  readonly categoryNumber: number;
  readonly title: string;
  readonly originalText?: string | null;
  readonly promisedOn: string | null;
  readonly targets: readonly SeedTarget[];
}

/** The printed list, and what was settled afterwards. */
export interface ListSeed {
  readonly jurisdiction: string;
  readonly year: number;
  readonly name: string;
  readonly categories: readonly {
    readonly number: number;
    readonly numeral: string | null;
    readonly name: string;
    readonly declaredCount: number | null;
  }[];
  readonly declaredItems: number;
  readonly declared: {
    readonly investmentYuan: string | null;
    readonly continued: number | null;
    readonly first: number | null;
    readonly breakthrough: number | null;
  };
  readonly resolution: { readonly number: string; readonly date: string; readonly body: string };
  readonly items: readonly SeedItem[];
  readonly registration: Readonly<Record<string, SeedRegistration>>;
}

/** One thing somebody did: `at` is Shanghai time to the minute, `by` the code of the post, `item` the printed number. */
interface Done<K extends string> {
  readonly at: string;
  readonly act: K;
  readonly item: string;
  readonly by: string;
}

export type MergeAct = Done<'merge'> & { readonly into: string; readonly reason: string };
export type ReportAct = Done<'submit_report'> & {
  readonly period: string;
  /** By the target's place: a cumulative figure, or the state of a promised rate. */
  readonly figures: Readonly<Record<string, string>>;
  readonly milestones?: readonly string[];
  readonly narrative: string;
  readonly problems: string;
  readonly nextSteps: string;
  readonly answers?: readonly {
    readonly code: string;
    readonly targetIndex: number | null;
    readonly text: string;
  }[];
};
export type AcceptReportAct = Done<'accept_report'> & {
  readonly period: string;
  readonly reductions?: Readonly<Record<string, { readonly verified: string; readonly reasonCode: string }>>;
};
export type ReturnReportAct = Done<'return_report'> & {
  readonly period: string;
  readonly reasonCode: string;
  readonly note: string;
};
export type ClaimAct = Done<'claim'> & { readonly statement: string };
export type CloseAct = Done<'close'> & {
  readonly teamSize: number;
  readonly sampled: number;
  readonly passed: number;
  readonly note: string;
};
export type ExtensionAct = Done<'request_extension'> & {
  readonly newDate: string;
  readonly reasonCode: ExtensionReason;
  readonly reason: string;
};
export type RecordAct = Done<'record_resolution'> & {
  readonly ref: string;
  readonly effect: ResolutionEffect;
  readonly number: string;
  readonly date: string;
  readonly newDate: string;
  readonly body: string;
};
export type ConfirmAct = Done<'confirm_resolution'> & { readonly ref: string };
/** Acts on the item's slip of that level that is open at the moment. */
export type ReplyAct = Done<'reply_slip'> & {
  readonly level: SlipLevel;
  readonly text: string;
  readonly promisedOn?: string;
};
export type AcceptReplyAct = Done<'accept_reply'> & { readonly level: SlipLevel };
export type ReleaseAct = Done<'release_slip'> & { readonly level: SlipLevel; readonly note: string };

export type Act =
  | MergeAct
  | Done<'register' | 'assign' | 'acknowledge' | 'accept_claim_for_review' | 'send_to_field_check'>
  | ReportAct
  | AcceptReportAct
  | ReturnReportAct
  | ClaimAct
  | CloseAct
  | ExtensionAct
  | RecordAct
  | ConfirmAct
  | ReplyAct
  | AcceptReplyAct
  | ReleaseAct;

export interface StorySeed {
  readonly jurisdiction: string;
  readonly prepare: {
    readonly importedAt: string;
    readonly importedBy: string;
    readonly resolutionRecordedAt: string;
    readonly resolutionRecordedBy: string;
    readonly resolutionConfirmedAt: string;
    readonly resolutionConfirmedBy: string;
  };
  readonly expected: ExpectedOutcome;
  readonly acts: readonly Act[];
}

/** How the story stands at its end: item numbers by light, open slips as item → level. */
export interface ExpectedOutcome {
  readonly lights: Readonly<Record<string, readonly string[]>>;
  readonly openSlipLevels?: Readonly<Record<string, number>>;
  readonly closed?: number;
  readonly leaves?: number;
}

/** One jurisdiction's part of the demonstration. */
export interface DemonstrationSeed {
  readonly organisation: OrganisationSeed;
  readonly list: ListSeed;
  readonly story: StorySeed;
}

const STORIES = ['laoshan-2023', 'shibei-2023'] as const;

/** Reads `db/seed/`, below the directory in which every command of ours runs. */
export function readDemonstration(): DemonstrationSeed[] {
  const { jurisdictions }: { jurisdictions: OrganisationSeed[] } = read('organisation');
  return STORIES.map((name) => {
    const list: ListSeed = read(name);
    const story: StorySeed = read(`${name}-story`);
    const organisation = jurisdictions.find(({ code }) => code === list.jurisdiction);
    if (!organisation) throw new Error(`${list.jurisdiction} has no organisation`);
    return { organisation, list, story };
  });
}

const read = (name: string) =>
  JSON.parse(readFileSync(join(process.cwd(), 'db', 'seed', `${name}.json`), 'utf8'));
