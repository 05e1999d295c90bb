import { DomainError } from '@app/domain';
import { Settings } from '@app/platform/config';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Credentials, type Credential } from './credentials';
import { ONE_TIME_PASSWORD_WILL_DO } from './one-time-password.decorator';
import { PUBLIC } from './public.decorator';
import { cookieName } from './session-cookie';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Every route needs a session or a personal access token, unless it is marked `@Public()`. A write that rides on the
 * cookie must come from this installation's own pages; another page can send the cookie, but not our Origin.
 */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly credentials: Credentials,
    private readonly config: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.credential = null;
    if (this.isMarked(PUBLIC, context)) {
      if (request.headers.origin) this.requireOrigin(request);
      return true;
    }
    request.credential = await this.resolve(request);
    if (!request.credential) throw new DomainError('sign_in_required');
    if (request.credential.by === 'cookie') this.requireOrigin(request);
    if (request.credential.mustChangePassword && !this.isMarked(ONE_TIME_PASSWORD_WILL_DO, context)) {
      throw new DomainError('password_change_required');
    }
    return true;
  }

  private isMarked(mark: symbol, context: ExecutionContext): boolean {
    return (
      this.reflector.getAllAndOverride<boolean>(mark, [context.getHandler(), context.getClass()]) ?? false
    );
  }

  private async resolve(request: FastifyRequest): Promise<Credential | null> {
    const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer) return this.credentials.resolve(bearer, 'bearer');
    const cookie = request.cookies[cookieName(this.config)];
    return cookie ? this.credentials.resolve(cookie, 'cookie') : null;
  }

  private requireOrigin({ method, headers }: FastifyRequest): void {
    if (SAFE.includes(method)) return;
    const own = new URL(this.config.PUBLIC_URL);
    const plain = own.protocol === 'http:' ? `http://${headers.host}` : null;
    if (headers.origin !== own.origin && headers.origin !== plain) throw new DomainError('origin_refused');
  }
}
