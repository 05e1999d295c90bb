import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { Metrics } from './metrics';

/** Times every request from the guard to the last byte of its answer, under the route's pattern, never its ids. */
@Injectable()
export class MetricsInterceptor implements NestInterceptor {
  constructor(private readonly metrics: Metrics) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { method, routeOptions } = context.switchToHttp().getRequest<FastifyRequest>();
    const { raw } = context.switchToHttp().getResponse<FastifyReply>();
    const stop = this.metrics.requests.startTimer({ method, route: routeOptions.url ?? 'unknown' });
    raw.once('close', () => stop({ status: raw.statusCode }));
    return next.handle();
  }
}
