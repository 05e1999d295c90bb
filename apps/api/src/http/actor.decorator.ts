import { asking } from '@app/db/request-context';
import type { Actor } from '@app/domain';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Credential } from './credentials';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null on a public route without a session. Set by the guard. */
    credential: Credential | null;
  }
}

const credentialOf = ({ credential }: FastifyRequest): Credential => {
  if (!credential) throw new Error('a public route has no actor');
  return credential;
};

/** The person in the post, as the use cases want them, with the key of what is asked: `@CurrentActor() actor: Actor`. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const { actor } = credentialOf(request);
  return request.keyed ? asking(actor, request.keyed) : actor;
});

/** The session or access token itself; only the sessions feature needs it. */
export const CurrentCredential = createParamDecorator((_: unknown, context: ExecutionContext) =>
  credentialOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
