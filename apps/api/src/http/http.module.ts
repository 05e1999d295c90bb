import { CredentialRead } from '@app/db/reads/credential.read';
import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { AuthGuard } from './auth.guard';
import { Credentials } from './credentials';
import { IdempotencyGuard } from './idempotency.guard';
import { PathIdPipe } from './path-id.pipe';
import { ProblemFilter } from './problem.filter';
import { validationPipe } from './validation.pipe';

/** The edge shared by all features: every request passes these, in this order. No interceptor: what one costs, every request would pay (ADR 18). */
@Global()
@Module({
  providers: [
    CredentialRead,
    Credentials,
    { provide: APP_GUARD, useClass: AuthGuard },
    { provide: APP_GUARD, useClass: IdempotencyGuard },
    { provide: APP_PIPE, useClass: PathIdPipe },
    { provide: APP_PIPE, useFactory: validationPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [Credentials],
})
export class HttpModule {}
