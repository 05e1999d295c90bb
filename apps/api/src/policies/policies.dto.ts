import { IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsDay } from '../http/fields';
import { LightRuleAnswer } from '../http/light-rule.dto';
import { EscalationPolicyAnswer } from './escalation-policy.dto';

export class AdoptPolicyRequest {
  /** The whole policy, in the shape that `GET /programmes/{id}/policies` shows, without `version`. */
  @IsObject()
  policy!: Record<string, unknown>;

  /** The day it comes into force; today where none is given, never earlier. */
  @IsOptional()
  @IsDay()
  effectiveOn?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;

  /** Refused with `policy_frozen` unless it is the present one: the light rule is fixed for the year. */
  @IsOptional()
  @IsObject()
  lightRule?: Record<string, unknown>;
}

export class PolicyAnswer {
  version!: number;
  effectiveOn!: string;
  policy!: EscalationPolicyAnswer;
}

export class NotedPolicyAnswer extends PolicyAnswer {
  note!: string;
}

export class PoliciesAnswer {
  /** The newest version, for `If-Match` of the next. */
  version!: number;
  /** The light rule, fixed for the programme's year. */
  lightRule!: LightRuleAnswer;
  /** Newest first. */
  policies!: NotedPolicyAnswer[];
}
