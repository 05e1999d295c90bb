import type { FastifyReply, FastifyRequest } from 'fastify';

/** Fastify's `preSerialization`: whatever answer carries a `version` carries it as `ETag` too, for the next `If-Match`. */
export async function etag(_: FastifyRequest, reply: FastifyReply, answer: unknown): Promise<unknown> {
  if (isVersioned(answer)) void reply.header('etag', `"v${answer.version}"`);
  return answer;
}

const isVersioned = (answer: unknown): answer is { version: number } =>
  typeof answer === 'object' && answer !== null && 'version' in answer && typeof answer.version === 'number';
