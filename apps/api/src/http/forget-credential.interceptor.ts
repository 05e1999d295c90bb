import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { tap, type Observable } from 'rxjs';
import { Credentials } from './credentials';

/** On routes that change the caller's own session: this process forgets it before answering, the others a moment later. */
@Injectable()
export class ForgetCredentialInterceptor implements NestInterceptor {
  constructor(private readonly credentials: Credentials) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { credential } = context.switchToHttp().getRequest<FastifyRequest>();
    return next.handle().pipe(tap(() => credential && this.credentials.forget(credential.actor.personId)));
  }
}
