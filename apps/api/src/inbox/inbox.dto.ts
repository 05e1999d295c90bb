import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional } from 'class-validator';
import { PageQuery } from '../http/page.dto';

const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false };

export class InboxQuery extends PageQuery {
  /** True: only what has not been read. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? (BOOLEANS[value] ?? value) : value,
  )
  @IsBoolean()
  unread?: boolean;
}

export class NoticeCommitment {
  id!: string;
  number!: string;
  title!: string;
}

/** One notice. It is delivered when it is here; reading it is for the reader. */
export class Notice {
  id!: string;
  /** The post it came for; one holds it, held it, or stands in for it. */
  postId!: string;
  /** 0 reminds of a date that comes; from 1 it is a slip of that level. */
  level!: number;
  /** Sent as a copy (抄送). */
  copy!: boolean;
  title!: string;
  body!: string;
  commitment!: NoticeCommitment;
  slipId!: string | null;
  dutyId!: string | null;
  createdAt!: string;
  readAt!: string | null;
}

export class InboxPage {
  /** How many are unread in all. */
  unread!: number;
  items!: Notice[];
  next!: string | null;
}

export class UnreadAnswer {
  unread!: number;
}
