import { KeepPreferences } from '@app/application/preferences/keep-preferences';
import { PreferencesRead } from '@app/db/reads/preferences.read';
import { type Actor, asId, type Preferences } from '@app/domain';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CurrentActor } from '../http/actor.decorator';
import { PreferencesBody } from './preferences.dto';

@Controller('preferences')
export class PreferencesController {
  constructor(
    private readonly keepPreferences: KeepPreferences,
    private readonly preferences: PreferencesRead,
  ) {}

  /** How one likes the pages: saved views, columns, density, language, theme, keys, what one follows. */
  @Get()
  @ApiOkResponse({ type: PreferencesBody })
  own(@CurrentActor() actor: Actor): Promise<Preferences> {
    return this.preferences.of(actor);
  }

  /** Puts all of it in place of what was there. */
  @Put()
  @ApiOkResponse({ type: PreferencesBody })
  keep(@Body() body: PreferencesBody, @CurrentActor() actor: Actor): Promise<Preferences> {
    return this.keepPreferences.execute(actor, { ...body, followed: body.followed.map((id) => asId(id)) });
  }
}
