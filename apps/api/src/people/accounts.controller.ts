import { ChangePerson } from '@app/application/people/change-person';
import { DeactivatePerson } from '@app/application/people/deactivate-person';
import { ResetPassword } from '@app/application/people/reset-password';
import type { Actor } from '@app/domain';
import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { NeverStored } from '../http/never-stored.decorator';
import { ChangedPerson, ChangePersonRequest, CreatedPerson, PersonActivityAnswer } from './people.dto';

@Controller('people/:id')
export class AccountsController {
  constructor(
    private readonly changePerson: ChangePerson,
    private readonly resetPassword: ResetPassword,
    private readonly deactivatePerson: DeactivatePerson,
  ) {}

  /** Corrects a person's name or address. Administrator. */
  @Put()
  change(
    @Param('id') id: string,
    @Body() body: ChangePersonRequest,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<ChangedPerson> {
    return this.changePerson.execute(id, body, version, actor);
  }

  /** Gives a new one-time password and ends the person's sessions. Administrator. */
  @NeverStored('oneTimePassword')
  @Post('one-time-password')
  @HttpCode(200)
  reset(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<CreatedPerson> {
    return this.resetPassword.execute(id, actor);
  }

  /** Ends a person's access and vacates the posts. Administrator, not for oneself. */
  @Post('deactivation')
  @HttpCode(200)
  deactivate(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<PersonActivityAnswer> {
    return this.deactivatePerson.execute(id, actor);
  }

  /** Lets the person in again, without a post until one is handed over. Administrator. */
  @Delete('deactivation')
  reactivate(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<PersonActivityAnswer> {
    return this.deactivatePerson.reactivate(id, actor);
  }
}
