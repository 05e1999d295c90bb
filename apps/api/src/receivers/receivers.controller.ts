import { ChangeReceiver } from '@app/application/receivers/change-receiver';
import { CreateReceiver } from '@app/application/receivers/create-receiver';
import { RetireReceiver } from '@app/application/receivers/retire-receiver';
import { RotateReceiverSecret } from '@app/application/receivers/rotate-receiver-secret';
import { TestReceiver } from '@app/application/receivers/test-receiver';
import { ReceiversRead } from '@app/db/reads/receivers.read';
import type { Actor } from '@app/domain';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { NeverStored } from '../http/never-stored.decorator';
import {
  changeOf,
  ChangedReceiverAnswer,
  ChangeReceiverRequest,
  CreatedReceiverAnswer,
  CreateReceiverRequest,
  ReceiversAnswer,
  RetiredReceiverAnswer,
  RotatedSecretAnswer,
  settingsOf,
  TestMessageAnswer,
} from './receivers.dto';

@Controller('receivers')
export class ReceiversController {
  constructor(
    private readonly receivers: ReceiversRead,
    private readonly createReceiver: CreateReceiver,
    private readonly changeReceiver: ChangeReceiver,
    private readonly rotateReceiverSecret: RotateReceiverSecret,
    private readonly retireReceiver: RetireReceiver,
    private readonly testReceiver: TestReceiver,
  ) {}

  /** The receivers (接收端) with how each stands, and what a new one can choose from. Administrator. */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<ReceiversAnswer> {
    return this.receivers.view(actor);
  }

  /** Sets up a webhook, or the robot of a WeCom or DingTalk group. A webhook's secret is shown this once. Administrator. */
  @NeverStored('secret')
  @Post()
  create(@Body() body: CreateReceiverRequest, @CurrentActor() actor: Actor): Promise<CreatedReceiverAnswer> {
    return this.createReceiver.execute(settingsOf(body), actor);
  }

  /** Changes what a receiver is called, gets, and where it stands. Administrator. */
  @Put(':id')
  change(
    @Param('id') id: string,
    @Body() body: ChangeReceiverRequest,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<ChangedReceiverAnswer> {
    return this.changeReceiver.execute(id, changeOf(body), version, actor);
  }

  /** Gives a webhook a new signing secret, shown this once; the old one signs too for 24 hours. Administrator. */
  @NeverStored('secret')
  @Post(':id/secret')
  @HttpCode(200)
  rotate(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<RotatedSecretAnswer> {
    return this.rotateReceiverSecret.execute(id, actor);
  }

  /** Ends a receiver; what waits for it is cancelled. Administrator. */
  @Post(':id/retirement')
  @HttpCode(200)
  retire(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<RetiredReceiverAnswer> {
    return this.retireReceiver.execute(id, actor);
  }

  /** Sends a test message; what came of it shows in the list. Administrator. */
  @Post(':id/test-messages')
  test(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<TestMessageAnswer> {
    return this.testReceiver.execute(id, actor);
  }
}
