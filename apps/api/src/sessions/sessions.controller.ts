import { ChangePassword } from '@app/application/sessions/change-password';
import { SignIn } from '@app/application/sessions/sign-in';
import { SignOut } from '@app/application/sessions/sign-out';
import { SwitchPost } from '@app/application/sessions/switch-post';
import { SessionRead } from '@app/db/reads/session.read';
import { type Actor, asId } from '@app/domain';
import { Settings } from '@app/platform/config';
import { Body, Controller, Delete, Get, HttpCode, Ip, Post, Put, Res, UseInterceptors } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CurrentActor, CurrentCredential } from '../http/actor.decorator';
import type { Credential } from '../http/credentials';
import { ForgetCredentialInterceptor } from '../http/forget-credential.interceptor';
import { OneTimePasswordWillDo } from '../http/one-time-password.decorator';
import { Public } from '../http/public.decorator';
import { cookieName, cookieOptions } from '../http/session-cookie';
import { ChangePasswordRequest, SessionAnswer, SignInRequest, SwitchPostRequest } from './sessions.dto';

@OneTimePasswordWillDo()
@UseInterceptors(ForgetCredentialInterceptor)
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly switchPost: SwitchPost,
    private readonly sessions: SessionRead,
    private readonly config: Settings,
  ) {}

  /** Signs in and sets the session's cookie. Ends after 30 idle minutes, and after 12 hours. */
  @Public()
  @Post()
  async create(
    @Body() body: SignInRequest,
    @Ip() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    const { token, actor } = await this.signIn.execute({ ...body, address });
    void reply.setCookie(cookieName(this.config), token, cookieOptions(this.config));
    return this.sessions.view(actor);
  }

  /** Who is signed in, in which post, and what day it is here. */
  @Get('current')
  current(@CurrentActor() actor: Actor): Promise<SessionAnswer> {
    return this.sessions.view(actor);
  }

  /** Signs out. */
  @Delete('current')
  @HttpCode(204)
  async end(
    @CurrentCredential() credential: Credential,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signOut.execute(credential.tokenHash);
    void reply.clearCookie(cookieName(this.config), cookieOptions(this.config));
  }

  /** Goes on in another of one's own posts. */
  @Put('current/post')
  async usePost(
    @Body() body: SwitchPostRequest,
    @CurrentActor() actor: Actor,
    @CurrentCredential() credential: Credential,
  ): Promise<SessionAnswer> {
    return this.sessions.view(await this.switchPost.execute(asId(body.postId), actor, credential.tokenHash));
  }
}

@OneTimePasswordWillDo()
@UseInterceptors(ForgetCredentialInterceptor)
@Controller('password')
export class PasswordController {
  constructor(private readonly changePassword: ChangePassword) {}

  /** Changes one's own password; all other sessions of the person end. */
  @Put()
  @HttpCode(204)
  async change(
    @Body() body: ChangePasswordRequest,
    @Ip() address: string,
    @CurrentActor() actor: Actor,
    @CurrentCredential() credential: Credential,
  ): Promise<void> {
    await this.changePassword.execute({ ...body, address }, actor, credential.tokenHash);
  }
}
