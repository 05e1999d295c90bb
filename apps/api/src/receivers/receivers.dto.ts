import {
  asId,
  type DepartmentId,
  RECEIVER_ACTIONS,
  RECEIVER_KINDS,
  type ReceiverAction,
  type ReceiverKind,
  WEBHOOK_TOPICS,
  type WebhookTopic,
} from '@app/domain';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Length, ValidateIf } from 'class-validator';
import { IsId, IsName } from '../http/fields';

const BREAKERS = ['closed', 'open', 'half_open'] as const;

class ReceiverChoice {
  @IsName(100)
  name!: string;

  /** What a webhook is told of; names from `topics` of the list. A robot has none. */
  @ApiProperty({ enum: WEBHOOK_TOPICS, isArray: true, required: false })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsIn(WEBHOOK_TOPICS, { each: true })
  topics?: WebhookTopic[];

  /** Whose reminders a robot tells; null: the whole jurisdiction’s. A webhook has none. */
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsId()
  departmentId?: string | null;
}

export class CreateReceiverRequest extends ReceiverChoice {
  @IsIn(RECEIVER_KINDS)
  kind!: ReceiverKind;

  /** https, to a host of `hosts` of the list. Its query is shown to nobody afterwards. */
  @IsString()
  @Length(1, 2000)
  url!: string;

  /** The secret of a DingTalk robot’s 加签 setting, where it is on. */
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsString()
  @Length(1, 200)
  secret?: string | null;
}

export class ChangeReceiverRequest extends ReceiverChoice {
  /** Left out: the address stays. */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  url?: string;

  /** A DingTalk robot’s. Left out: it stays; null: none. */
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsString()
  @Length(1, 200)
  secret?: string | null;
}

const choiceOf = ({ name, topics = [], departmentId }: ReceiverChoice) => ({
  name,
  topics,
  departmentId: departmentId ? asId<DepartmentId>(departmentId) : null,
});

export const settingsOf = (body: CreateReceiverRequest) => ({
  ...choiceOf(body),
  kind: body.kind,
  url: body.url,
  secret: body.secret ?? null,
});

export const changeOf = (body: ChangeReceiverRequest) => ({
  ...choiceOf(body),
  url: body.url ?? null,
  secret: body.secret,
});

export class LastTest {
  state!: string;
  at!: string;
  /** Why it failed, or waits. */
  reason!: string | null;
}

export class Receiver {
  id!: string;
  @ApiProperty({ enum: RECEIVER_KINDS })
  kind!: ReceiverKind;
  name!: string;
  /** The address without its query, which may hold a key. */
  address!: string;
  topics!: string[];
  departmentId!: string | null;
  /** The department’s name. */
  department!: string | null;
  state!: 'active' | 'retired';
  /** closed: messages go out. open: left alone until `openUntil`. half_open: the next message is a trial. */
  @ApiProperty({ enum: BREAKERS })
  breaker!: (typeof BREAKERS)[number];
  /** Failures in a row. */
  failures!: number;
  openUntil!: string | null;
  lastSentAt!: string | null;
  lastFailedAt!: string | null;
  /** What was last wrong, success since or not. */
  lastError!: string | null;
  hasSecret!: boolean;
  /** Until when the secret before the last rotation signs too. */
  oldSecretUntil!: string | null;
  waiting!: number;
  dead!: number;
  lastTest!: LastTest | null;
  createdAt!: string;
  retiredAt!: string | null;
  /** by_hand, or gone: it answered 410. */
  retiredCause!: string | null;
  /** What this actor may do with it now. */
  @ApiProperty({ enum: RECEIVER_ACTIONS, isArray: true })
  actions!: ReceiverAction[];
  /** For `If-Match`. */
  version!: number;
}

export class ReceiverTopic {
  @ApiProperty({ enum: WEBHOOK_TOPICS })
  name!: string;
  zh!: string;
  en!: string;
}

export class ReceiversAnswer {
  items!: Receiver[];
  /** What a webhook can be told of. */
  topics!: ReceiverTopic[];
  /** The hosts that may be sent to. */
  hosts!: string[];
  /** True where this actor may add one. */
  mayCreate!: boolean;
}

export class CreatedReceiverAnswer {
  id!: string;
  /** A webhook’s signing secret, shown this once; null for a robot. A repeated request gets the answer without it. */
  secret?: string | null;
  version!: number;
}

export class ChangedReceiverAnswer {
  id!: string;
  version!: number;
}

export class RotatedSecretAnswer {
  id!: string;
  /** Shown this once. A repeated request gets the answer without it. */
  secret?: string;
  /** Until when messages are signed with the old secret too. */
  oldUntil!: string;
}

export class RetiredReceiverAnswer {
  id!: string;
  state!: string;
}

export class TestMessageAnswer {
  id!: string;
  state!: string;
}
