import { createHash } from 'node:crypto';
import { canonicalJson } from '@app/db/canonical-json';
import { keyedRequest, type KeyedRequest, Replayed } from '@app/db/request-context';
import { DomainError } from '@app/domain';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { HTTP_CODE_METADATA } from '@nestjs/common/constants';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { catchError, type Observable, of, throwError } from 'rxjs';
import { NEVER_STORED } from './never-stored.decorator';

const KEY_FORM = /^[\x21-\x7e]{1,200}$/;

/**
 * A POST that is sent again under the same `Idempotency-Key` has its effect once and gets the same answer. The answer
 * is stored by the transaction that has the effect, and is what that transaction returned.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.method !== 'POST' || !request.credential) return next.handle();
    const keyed = this.keyedRequestOf(request, context);
    return keyedRequest
      .run(keyed, () => next.handle())
      .pipe(
        catchError((error: unknown) =>
          error instanceof Replayed ? of(error.answer.body) : throwError(() => error),
        ),
      );
  }

  private keyedRequestOf(request: FastifyRequest, context: ExecutionContext): KeyedRequest {
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || !KEY_FORM.test(key) || !request.credential) {
      throw new DomainError('idempotency_key_required');
    }
    const said = canonicalJson({ url: request.url, body: request.body ?? null });
    return {
      personId: request.credential.actor.personId,
      key,
      requestHash: createHash('sha256').update(said).digest(),
      status: this.reflector.get<number | undefined>(HTTP_CODE_METADATA, context.getHandler()) ?? 201,
      neverStored: this.reflector.get<string[] | undefined>(NEVER_STORED, context.getHandler()) ?? [],
      taken: false,
    };
  }
}
