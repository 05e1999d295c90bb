import { LIGHTS } from '@app/domain';
import { IsOptional } from 'class-validator';
import { IsId } from '../http/fields';
import { ReportPage } from './report.dto';

export class ReviewQueueQuery {
  @IsOptional()
  @IsId()
  programmeId?: string;
}

export class QueueDepartment {
  id!: string;
  name!: string;
}

export class QueuedReport extends ReportPage {
  department!: QueueDepartment | null;
  light!: (typeof LIGHTS)[number];
  /** The office's own limit. */
  limit!: string | null;
  workingDaysLeft!: number | null;
  /** Since it was filed. */
  waitedWorkingDays!: number | null;
  /** How often this month's report was returned before. */
  returnedTimes!: number;
}

/** The nearest limit first, at most 100. */
export class ReviewQueueAnswer {
  today!: string;
  items!: QueuedReport[];
}
