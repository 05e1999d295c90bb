import { createHash } from 'node:crypto';
import { canonicalJson } from '@app/db/canonical-json';
import type { KeyedRequest } from '@app/db/request-context';
import { DomainError } from '@app/domain';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { HTTP_CODE_METADATA } from '@nestjs/common/constants';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { NEVER_STORED } from './never-stored.decorator';

declare module 'fastify' {
  interface FastifyRequest {
    /** Under which key a POST is served; null for what is not repeated under one. Set by the guard. */
    keyed: KeyedRequest | null;
  }
}

const KEY_FORM = /^[\x21-\x7e]{1,200}$/;

/**
 * A POST that is sent again under the same `Idempotency-Key` has its effect once and gets the same answer. The key goes
 * with the actor to the door: the answer is stored by the transaction that has the effect, and is what it returned.
 */
@Injectable()
export class IdempotencyGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { method, credential } = request;
    request.keyed =
      method === 'POST' && credential
        ? this.keyedRequestOf(request, credential.actor.personId, context)
        : null;
    return true;
  }

  private keyedRequestOf(
    { headers, url, body }: FastifyRequest,
    personId: KeyedRequest['personId'],
    context: ExecutionContext,
  ): KeyedRequest {
    const key = headers['idempotency-key'];
    if (typeof key !== 'string' || !KEY_FORM.test(key)) throw new DomainError('idempotency_key_required');
    const said = canonicalJson({ url, body: body ?? null });
    return {
      personId,
      key,
      requestHash: createHash('sha256').update(said).digest(),
      status: this.reflector.get<number | undefined>(HTTP_CODE_METADATA, context.getHandler()) ?? 201,
      neverStored: this.reflector.get<string[] | undefined>(NEVER_STORED, context.getHandler()) ?? [],
      taken: false,
    };
  }
}
