import { HealthRead } from '@app/db/reads/health.read';
import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../http/public.decorator';
import { LiveAnswer, ReadyAnswer } from './health.dto';
import { readiness, unreachable } from './readiness';

@Public()
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthRead) {}

  /** The process answers. */
  @Get('live')
  live(): LiveAnswer {
    return { status: 'ok' };
  }

  /** Whether requests can be served: 503 where the database is away. Warnings stand beside it. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyAnswer> {
    const answer = await this.health.view().then(readiness, unreachable);
    void reply.status(answer.status === 'failed' ? 503 : 200);
    return answer;
  }
}
