import { AdoptPolicy } from '@app/application/policies/adopt-policy';
import { PoliciesRead } from '@app/db/reads/policies.read';
import type { Actor } from '@app/domain';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { AdoptPolicyRequest, PoliciesAnswer, PolicyAnswer } from './policies.dto';

@Controller('programmes/:id')
export class PoliciesController {
  constructor(
    private readonly adoptPolicy: AdoptPolicy,
    private readonly policies: PoliciesRead,
  ) {}

  /** All versions of the programme's escalation policy, and its light rule. */
  @Get('policies')
  list(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<PoliciesAnswer> {
    return this.policies.list(actor, id);
  }

  /** Gives the programme the next version of its escalation policy. Government office. */
  @Put('policy')
  adopt(
    @Param('id') id: string,
    @Body() body: AdoptPolicyRequest,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<PolicyAnswer> {
    return this.adoptPolicy.execute(actor, id, body, version);
  }
}
