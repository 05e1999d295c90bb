import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../http/public.decorator';
import { canaryCheck, check, worst } from './checks';
import { DeliveryAnswer, type HealthCheck, LiveAnswer, ReadyAnswer } from './health.dto';
import type { OperationsCheck } from './operations.dto';
import { ReadinessCheck } from './readiness';

@Public()
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: ReadinessCheck) {}

  /** The process answers. */
  @Get('live')
  live(): LiveAnswer {
    return { status: 'ok' };
  }

  /**
   * Whether requests can be served, and how everything is that the house leans on: 503 where the database is away or
   * older than the program. A warning is late reminders, not lost writes, and stays 200.
   */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyAnswer> {
    const { checks } = await this.readiness.run();
    const status = worst(checks);
    void reply.status(status === 'failed' ? 503 : 200);
    return { status, checks: checks.map(inPublic) };
  }

  /** Whether reminders go out: 503 where no canary went from an API through a worker to its sink in the last 90 seconds. */
  @Get('delivery')
  async delivery(@Res({ passthrough: true }) reply: FastifyReply): Promise<DeliveryAnswer> {
    const { view } = await this.readiness.run();
    const canary = view ? canaryCheck(view.canary) : check('canary', 'unknown', 'unknown');
    const status = canary.status === 'ok' ? 'ok' : 'failed';
    void reply.status(status === 'ok' ? 200 : 503);
    return { status, check: inPublic(canary) };
  }
}

/** What the other side said may name hosts and accounts: that is the administrator's. */
const inPublic = ({ reason: _reason, ...shown }: OperationsCheck): HealthCheck => shown;
