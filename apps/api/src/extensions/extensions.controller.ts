import { DecideExtension } from '@app/application/extensions/decide-extension';
import { RequestExtension } from '@app/application/extensions/request-extension';
import type { Actor } from '@app/domain';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { IfMatch } from '../http/if-match.decorator';
import {
  ExtensionDecisionAnswer,
  ExtensionDecisionRequest,
  ExtensionRequestAnswer,
  ExtensionRequestRequest,
} from './extensions.dto';

@Controller()
export class ExtensionsController {
  constructor(
    private readonly requestExtension: RequestExtension,
    private readonly decideExtension: DecideExtension,
  ) {}

  /** Asks for a later date on one duty. Lead department. */
  @Post('commitments/:id/extension-requests')
  request(
    @Param('id') id: string,
    @Body() body: ExtensionRequestRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ExtensionRequestAnswer> {
    return this.requestExtension.execute(actor, id, body);
  }

  /** Grants a later inner date, or refuses a request. Government office. */
  @Post('extension-requests/:id/decision')
  @HttpCode(200)
  decide(
    @Param('id') id: string,
    @Body() body: ExtensionDecisionRequest,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<ExtensionDecisionAnswer> {
    return this.decideExtension.execute(actor, id, body, version);
  }
}
