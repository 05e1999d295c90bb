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

const credentialOf = (context: ExecutionContext): Credential => {
  const { credential } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!credential) throw new Error('a public route has no actor');
  return credential;
};

/** The person in the post, as the use cases want them: `@CurrentActor() actor: Actor`. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => credentialOf(context).actor,
);

/** The session or access token itself; only the sessions feature needs it. */
export const CurrentCredential = createParamDecorator((_: unknown, context: ExecutionContext) =>
  credentialOf(context),
);
