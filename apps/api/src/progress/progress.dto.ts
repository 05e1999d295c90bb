import { ISSUED_STATES, QUESTION_CODES } from '@app/domain';
import type { IssuedState, Light, QuestionCode, ReportState } from '@app/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsFigure, IsId, IsPeriod } from '../http/fields';

export class FigureInput {
  @IsId()
  targetId!: string;

  /** Cumulative since the beginning of the year, in the target's unit; not this month's. Left out for a promised rate. */
  @IsOptional()
  @IsFigure()
  claimed?: string | null;

  /** For a promised rate (政策标准): how far it has come. */
  @IsOptional()
  @IsIn(ISSUED_STATES)
  issuedState?: IssuedState | null;
}

export class AnswerInput {
  @IsIn(QUESTION_CODES)
  code!: QuestionCode;

  /** Null for a question about the whole report. */
  @IsOptional()
  @IsId()
  targetId?: string | null;

  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  text!: string;
}

/** The report of a month: either `sameAsLast`, or the figures and the words. */
export class SubmitReportRequest {
  @IsPeriod()
  period!: string;

  /** As last month (同上月): the figures last accepted, in one step. Figures and words are then ignored. */
  @IsOptional()
  @IsBoolean()
  sameAsLast?: boolean;

  /** One for every target that is counted. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => FigureInput)
  figures?: FigureInput[];

  /** Duties of inner milestones that are done; met when the report is accepted, as of the day it was filed. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  milestonesReached?: string[];

  /** Uploaded before by the same department for the same commitment. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID('all', { each: true })
  evidence?: string[];

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  narrative?: string;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  problems?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  nextSteps?: string | null;

  /** A word for every question; ask `POST /commitments/{id}/reports/questions` what they are. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => AnswerInput)
  answers?: AnswerInput[];
}

export class ReducedFigureInput {
  @IsId()
  targetId!: string;

  /** At most what was claimed. */
  @IsFigure()
  verified!: string;

  /** `short_count`, `basis_differs`, `evidence_repeated`, `time_differs`, `not_in_use` or `no_denominator`. */
  @IsString()
  @MaxLength(50)
  reasonCode!: string;
}

export class AcceptReportRequest {
  /** Figures taken over below the claimed ones (核减); what is not named is taken over as claimed. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ReducedFigureInput)
  reduced?: ReducedFigureInput[];

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  text?: string | null;
}

export class ReturnReportRequest {
  /** `short_count`, `basis_differs`, `evidence_repeated`, `time_differs`, `not_in_use` or `no_denominator`. */
  @IsString()
  @MaxLength(50)
  reasonCode!: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  text?: string | null;
}

/** Something that is asked about a report; it takes a word, not another figure. */
export class ReportQuestion {
  code!: QuestionCode;
  targetId!: string | null;
  zh!: string;
  en!: string;
}

export class SubmittedReportAnswer {
  id!: string;
  commitmentId!: string;
  period!: string;
  state!: ReportState;
  late!: boolean;
  questions!: ReportQuestion[];
  /** The report's; send it as `If-Match` with what is done to the report. */
  version!: number;
  /** The commitment's; send it as `If-Match` with what is done to the commitment. */
  commitmentVersion!: number;
}

export class CheckedReportAnswer {
  period!: string;
  opensOn!: string;
  dueOn!: string;
  late!: boolean;
  questions!: ReportQuestion[];
}

export class ReportStateAnswer {
  id!: string;
  state!: ReportState;
  version!: number;
}

export class ReportVerdict {
  /** Points behind plan, exact and positive when behind; null where there is nothing to compare. */
  gap!: string | null;
  light!: Light;
  forecastMisses!: boolean;
}

export class RehearsedAcceptanceAnswer {
  period!: string;
  verdict!: ReportVerdict;
  /** Of the month accepted last before; null for the first. */
  before!: ReportVerdict | null;
}

export class AcceptedReportAnswer extends ReportStateAnswer {
  verdict!: ReportVerdict;
}

export class ReturnedReportAnswer extends ReportStateAnswer {
  /** The day by which the report is owed anew. */
  dueOn!: string | null;
}
