import type { DutyKind } from './duty';
import type { SlipLevel } from './slip';

/** To whom a rung goes, relative to the duty and its commitment; resolved to posts when the slip is issued (ruling 18). */
export const RECIPIENTS = [
  'owing_post',
  'department_head',
  'leader_in_charge',
  'district_head',
  'government_office',
  'supervision_office',
  'all_department_heads',
  'congress_monitors',
] as const;
export type Recipient = (typeof RECIPIENTS)[number];

export interface Addressees {
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
}

/** What one level is called on paper, whom it reaches and how many working days they have to answer (handbook §3.3). */
export interface LevelRule extends Addressees {
  readonly level: SlipLevel;
  /** 催办 督办 约谈 通报 高位调度 问责移送 */
  readonly name: string;
  /** One character for the document number, after the prefix and 督: 崂督催〔2023〕22号, 崂督办〔2023〕9号. */
  readonly mark: string;
  readonly replyWithin: number | null;
  /** From this level the head must sign the reply (ruling 23). */
  readonly signed: boolean;
  readonly automatic: boolean;
}

/** How a kind of duty is reminded of and how far its ladder climbs by itself. `office` duties go to the office that owes them. */
export interface DutyRule {
  readonly dueSoon: readonly number[];
  readonly climbsTo: 0 | 1 | 2 | 3 | 4 | 5;
  readonly office: boolean;
}

/**
 * The escalation policy (督办规则), versioned per programme. All numbers of days are working days; all are defaults that
 * a district may change (handbook §7), none is a constant in code.
 */
export interface EscalationPolicy {
  readonly version: number;
  /** Automatic notices go out at this local time (ruling 13), "HH:MM". */
  readonly firesAt: string;
  readonly workingHours: { readonly from: string; readonly to: string };
  readonly duties: Readonly<Record<DutyKind, DutyRule>>;
  readonly levels: readonly LevelRule[];
  readonly officeAddressees: Readonly<Record<1 | 2, Addressees>>;
  readonly superviseAfterUrge: number;
  readonly dispatchAfterCircular: number;
  readonly behindGapPoints: number;
  readonly behindPeriods: number;
  readonly redPeriods: number;
  readonly quarterEndMonth: number;
  readonly quarterReportLateBy: number;
  readonly promiseMaxWorkingDays: number;
  readonly report: { readonly opensOnDay: number; readonly dueOnDay: number };
  /** 限期补正 after a returned report. */
  readonly reworkWithin: number;
  readonly minRequestNotice: number;
  readonly extension: {
    readonly applyBefore: number;
    readonly maxTimes: number;
    readonly maxWorkingDays: number;
  };
  /** Limits of the transition table, working days from entering the state (handbook §3.1). */
  readonly handling: Readonly<Record<string, number>>;
  /** Names in `handling` that the lead department owes; all others an office does, and is reminded as an office. */
  readonly departmentHandling: readonly string[];
}
