import { HISTORY_TOPICS, type HistoryTopic } from '@app/domain';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../http/page.dto';

export class HistoryQuery extends PageQuery {
  /** 填报, 审核, 单据 or 期限; without it everything. */
  @IsOptional()
  @IsIn(HISTORY_TOPICS)
  topic?: HistoryTopic;
}

export class HistoryPost {
  id!: string;
  title!: string;
  department!: string;
}

/** One thing that happened. */
export class HistoryLineAnswer {
  seq!: number;
  at!: string;
  kind!: string;
  /** The post that did it; null for the clock, by rule. */
  by!: HistoryPost | null;
  role!: string;
  zh!: string;
  en!: string;
  /** What was said with it; null where there was nothing or it was erased. */
  text!: string | null;
}

export class HistoryPage {
  items!: HistoryLineAnswer[];
  next!: string | null;
}

/** `hash` is sha256(prevHash ‖ sha256(body)); `body` is the exact text that was hashed. Hashes in hexadecimal. */
export class TrailEntryAnswer {
  seq!: number;
  at!: string;
  body!: string;
  prevHash!: string;
  hash!: string;
}

export class TrailPage {
  items!: TrailEntryAnswer[];
  next!: string | null;
}

export class TrailVerificationAnswer {
  intact!: boolean;
  /** How many events were found in order. */
  events!: number;
  /** The first sequence number that does not fit; null where all do. */
  brokenSeq!: number | null;
  headHash!: string | null;
}
