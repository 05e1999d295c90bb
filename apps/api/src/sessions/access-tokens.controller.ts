import { CreateAccessToken } from '@app/application/sessions/create-access-token';
import { RevokeAccessToken } from '@app/application/sessions/revoke-access-token';
import { AccessTokenRead } from '@app/db/reads/access-token.read';
import type { Actor } from '@app/domain';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { NeverStored } from '../http/never-stored.decorator';
import { AccessToken, CreateAccessTokenRequest, CreatedAccessToken } from './sessions.dto';

@Controller('access-tokens')
export class AccessTokensController {
  constructor(
    private readonly createAccessToken: CreateAccessToken,
    private readonly revokeAccessToken: RevokeAccessToken,
    private readonly accessTokens: AccessTokenRead,
  ) {}

  /** One's own tokens that still work. */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<AccessToken[]> {
    return this.accessTokens.list(actor);
  }

  /** Makes a token with which a machine acts as this person in the present post. */
  @NeverStored('token')
  @Post()
  create(@Body() body: CreateAccessTokenRequest, @CurrentActor() actor: Actor): Promise<CreatedAccessToken> {
    return this.createAccessToken.execute(body, actor);
  }

  /** Ends one of one's own tokens at once. */
  @Delete(':id')
  @HttpCode(204)
  revoke(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.revokeAccessToken.execute(id, actor);
  }
}
