import { RECIPIENTS, SLIP_LEVELS } from '@app/domain';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';

export class AddresseesAnswer {
  @ApiProperty({ enum: RECIPIENTS, isArray: true })
  to!: readonly string[];

  @ApiProperty({ enum: RECIPIENTS, isArray: true })
  cc!: readonly string[];
}

export class LevelRuleAnswer extends AddresseesAnswer {
  @ApiProperty({ enum: SLIP_LEVELS })
  level!: number;
  /** 催办, 督办, 约谈, 通报, 高位调度, 问责移送. */
  name!: string;
  /** One character for the document number. */
  mark!: string;
  /** Working days; null where no answer is asked for. */
  replyWithin!: number | null;
  /** The head has to sign the reply. */
  signed!: boolean;
  automatic!: boolean;
}

export class DutyRuleAnswer {
  /** Working days before the day on which it is reminded of. */
  @ApiProperty({ type: [Number] })
  dueSoon!: readonly number[];
  /** How far the ladder climbs by itself. */
  climbsTo!: number;
  /** An office owes it, not the lead department. */
  office!: boolean;
}

export class WorkingHoursAnswer {
  from!: string;
  to!: string;
}

export class ReportDaysAnswer {
  opensOnDay!: number;
  dueOnDay!: number;
}

export class ExtensionRuleAnswer {
  applyBefore!: number;
  maxTimes!: number;
  maxWorkingDays!: number;
}

/** The escalation policy (督办规则) with all its days, levels and recipients; numbers of days are working days. */
@ApiExtraModels(DutyRuleAnswer, AddresseesAnswer)
export class EscalationPolicyAnswer {
  version!: number;
  /** Local time at which automatic notices go out. */
  firesAt!: string;
  workingHours!: WorkingHoursAnswer;

  /** By kind of duty. */
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(DutyRuleAnswer) } })
  duties!: Readonly<Record<string, DutyRuleAnswer>>;

  @ApiProperty({ type: [LevelRuleAnswer] })
  levels!: readonly LevelRuleAnswer[];

  /** Whom the first two levels of an office's own duty reach, by level. */
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(AddresseesAnswer) } })
  officeAddressees!: Readonly<Record<string, AddresseesAnswer>>;

  superviseAfterUrge!: number;
  dispatchAfterCircular!: number;
  /** Percentage points. */
  behindGapPoints!: number;
  behindPeriods!: number;
  redPeriods!: number;
  quarterEndMonth!: number;
  quarterReportLateBy!: number;
  promiseMaxWorkingDays!: number;
  report!: ReportDaysAnswer;
  /** 限期补正 after a returned report. */
  reworkWithin!: number;
  minRequestNotice!: number;
  extension!: ExtensionRuleAnswer;

  /** Limits of the transition table, by name. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  handling!: Readonly<Record<string, number>>;

  /** Names in `handling` that the lead department owes; all others an office does. */
  @ApiProperty({ type: [String] })
  departmentHandling!: readonly string[];
}
