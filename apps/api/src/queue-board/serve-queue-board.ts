import { CredentialRead } from '@app/db/reads/credential.read';
import { DomainError, requireAction } from '@app/domain';
import type { Config } from '@app/platform/config';
import { openQueueBoard } from '@app/platform/queue/queue-board';
import { hashToken } from '@app/platform/token';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from '../http/problem';
import { cookieName } from '../http/session-cookie';

const PATH = '/ops/queue';
const CLOSING_MS = 3_000;
/** The pages ask for a font from elsewhere; nothing here is from elsewhere. */
const FROM_ELSEWHERE = /<link href="https:[^>]*>/g;

/** The queue's own pages under `/ops/queue`, read only, behind the session of an administrator. */
export async function serveQueueBoard(app: NestFastifyApplication, config: Config): Promise<void> {
  const logger = new Logger('queue');
  const board = openQueueBoard(config, PATH, (error) => logger.debug(String(error)));
  if (!board) return;
  const sessions = app.get(CredentialRead);
  const refuse = async (request: FastifyRequest, reply: FastifyReply) => {
    const refusal = await refusalOf(request, config, sessions);
    if (!refusal) return;
    const problem = problemOf(refusal, request.url, request.headers['accept-language']);
    await reply.status(problem.status).type('application/problem+json; charset=utf-8').send(problem);
  };
  await app.register(async (scope: FastifyInstance) => {
    scope.addHook('onRequest', refuse);
    scope.addHook('onSend', async (_request, _reply, page) =>
      typeof page === 'string' ? page.replace(FROM_ELSEWHERE, '') : page,
    );
    scope.addHook('onClose', () => atMost(CLOSING_MS, board.close()));
    await scope.register(board.plugin, { prefix: PATH });
  });
}

/** The pages ask again and again by themselves, which keeps no session alive. */
async function refusalOf(
  { method, cookies }: FastifyRequest,
  config: Config,
  sessions: CredentialRead,
): Promise<DomainError | null> {
  const cookie = cookies[cookieName(config)];
  const session = cookie
    ? await sessions.byStandingSession(hashToken(cookie), config.SESSION_IDLE_MINUTES)
    : null;
  if (!session) return new DomainError('sign_in_required');
  if (session.mustChangePassword) return new DomainError('password_change_required');
  if (method !== 'GET') return new DomainError('not_found');
  try {
    requireAction('keep_delivery', session.actor);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** A queue that is away does not keep the process. */
async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  const late = new Promise((done) => setTimeout(done, ms).unref());
  await Promise.race([work.catch(() => undefined), late]);
}
