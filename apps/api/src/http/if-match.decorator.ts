import { DomainError } from '@app/domain';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

const FORM = /^(?:W\/)?"?v?(\d{1,9})"?$/;

const Version = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const given = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  const version = FORM.exec(given?.trim() ?? '')?.[1];
  if (version === undefined) throw new DomainError('version_required');
  return Number(version);
});

/**
 * The version that the caller has seen, from `If-Match: "v7"` as it stood in `ETag`: `@IfMatch() version: number`.
 * Refuses with 428 where it is missing. Documents the header as well.
 */
export const IfMatch = (): ParameterDecorator => (target, key, index) => {
  Version()(target, key, index);
  const method = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
  if (!method || key === undefined) return;
  ApiHeader({ name: 'If-Match', required: true, description: 'The version seen, as in `ETag`: `"v7"`.' })(
    target,
    key,
    method,
  );
};
