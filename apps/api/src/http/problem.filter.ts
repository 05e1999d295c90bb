import { isConnectionLost, isSerializationFailure, isUnstorableText } from '@app/db/failures';
import { Replayed } from '@app/db/request-context';
import { DomainError, type ErrorCode } from '@app/domain';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from './problem';

const RETRY_AFTER_SECONDS = 2;

/** The one place where an error becomes an answer: code → category → status, as application/problem+json (RFC 9457); and what was answered before is answered again. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof Replayed) {
      void reply.status(error.answer.status).send(error.answer.body);
      return;
    }
    const refusal = this.refusalOf(error, request);
    const problem = problemOf(refusal, request.url, request.headers['accept-language']);
    const wait = refusal.params['seconds'] ?? (problem.status === 503 ? RETRY_AFTER_SECONDS : null);
    if (wait !== null) void reply.header('retry-after', String(wait));
    void reply.status(problem.status).type('application/problem+json; charset=utf-8').send(problem);
  }

  private refusalOf(error: unknown, request: FastifyRequest): DomainError {
    if (error instanceof DomainError) return error;
    const code = codeOf(error);
    if (code) return new DomainError(code);
    this.logger.error({ err: error, requestId: request.id });
    return new DomainError('internal', { number: request.id });
  }
}

/** Refusals of the framework itself: unknown routes, bodies that are no JSON; and a database that is not there. */
function codeOf(error: unknown): ErrorCode | null {
  if (isConnectionLost(error) || isSerializationFailure(error)) return 'unavailable';
  if (isUnstorableText(error)) return 'body_malformed';
  switch (statusOf(error)) {
    case 400:
    case 415:
      return 'body_malformed';
    case 404:
    case 405:
      return 'not_found';
    case 413:
      return 'body_too_large';
    default:
      return null;
  }
}

function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  const hasStatus = error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number';
  return hasStatus ? Number(error.statusCode) : null;
}
