import { SLIP_LEVELS, SLIP_STATES } from '@app/domain';
import type { SlipLevel, SlipState } from '@app/domain';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsDay, IsId } from '../http/fields';
import { PageQuery } from '../http/page.dto';

export class SlipsQuery extends PageQuery {
  @IsOptional()
  @IsIn(SLIP_STATES)
  state?: SlipState;

  /** 1 催办, 2 督办, 3 约谈, 4 通报, 5 高位调度, 6 问责移送. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @IsIn(SLIP_LEVELS)
  level?: SlipLevel;

  @IsOptional()
  @IsId()
  programmeId?: string;

  /** The lead department. */
  @IsOptional()
  @IsId()
  departmentId?: string;

  @IsOptional()
  @IsId()
  commitmentId?: string;
}

export class IssueSlipRequest {
  /** Any level, at once. */
  @IsInt()
  @IsIn(SLIP_LEVELS)
  level!: SlipLevel;

  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason!: string;

  /** The day by which it is to be mended; becomes a duty of its own. */
  @IsOptional()
  @IsDay()
  mendBy?: string | null;

  /** The duty it is about; without one it is about being behind plan. */
  @IsOptional()
  @IsId()
  dutyId?: string | null;
}

export class ReplySlipRequest {
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  text!: string;

  /** A day by which it will be done; counts once the supervision office accepts it. */
  @IsOptional()
  @IsDay()
  promisedOn?: string | null;
}

export class ReleaseSlipRequest {
  /** Why it is released. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  note!: string;
}

export class GivenReply {
  at!: string;
  text!: string;
  byPostId!: string;
  /** By the head; where the slip needs a signature, a reply counts only then. */
  signed!: boolean;
  promisedOn!: string | null;
  /** The day the supervision office accepted the promise. */
  acceptedOn!: string | null;
}

export class SlipOutcome {
  id!: string;
  commitmentId!: string;
  number!: string;
  level!: SlipLevel;
  state!: SlipState;
  replyBy!: string | null;
  mendBy!: string | null;
  acknowledgedAt!: string | null;
  reply!: GivenReply | null;
  version!: number;
}

export class SlipCommitment {
  id!: string;
  number!: string;
  title!: string;
}

export class SlipDepartment {
  id!: string;
  name!: string;
}

export class SlipDuty {
  id!: string;
  kind!: string;
  title!: string;
  dueOn!: string;
}

export class SlipReason {
  zh!: string;
  en!: string;
}

export class SlipLine {
  id!: string;
  number!: string;
  level!: SlipLevel;
  /** A reply counts only when the head has signed it. */
  needsSignature!: boolean;
  state!: SlipState;
  byHand!: boolean;
  commitment!: SlipCommitment;
  department!: SlipDepartment | null;
  /** Null: about being behind plan. */
  duty!: SlipDuty | null;
  reason!: SlipReason[];
  /** The moment the rule named; `issuedAt` is when it really went out. */
  dueAt!: string;
  issuedAt!: string;
  deliveredOn!: string | null;
  acknowledgedAt!: string | null;
  replyBy!: string | null;
  mendBy!: string | null;
  reply!: GivenReply | null;
  releasedOn!: string | null;
  releaseNote!: string | null;
  version!: number;
}

export class SlipsPage {
  items!: SlipLine[];
  next!: string | null;
}

export class SlipRecipientPost {
  id!: string;
  title!: string;
  department!: string;
}

export class SlipRecipient {
  post!: SlipRecipientPost;
  channel!: string;
  copy!: boolean;
  state!: string;
  sentAt!: string | null;
}

export class SlipAction {
  name!: string;
  subject!: string | null;
}

/** One slip with how its matter came to this level, whom it reached, and what this actor may do. */
export class SlipPage extends SlipLine {
  chain!: SlipLine[];
  recipients!: SlipRecipient[];
  actions!: SlipAction[];
}
