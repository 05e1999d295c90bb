import { CredentialRead } from '@app/db/reads/credential.read';
import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AuthGuard } from './auth.guard';
import { Credentials } from './credentials';
import { EtagInterceptor } from './etag.interceptor';
import { IdempotencyInterceptor } from './idempotency.interceptor';
import { PathIdPipe } from './path-id.pipe';
import { ProblemFilter } from './problem.filter';
import { validationPipe } from './validation.pipe';

/** The edge shared by all features: every request passes these, in this order. */
@Global()
@Module({
  providers: [
    CredentialRead,
    Credentials,
    { provide: APP_GUARD, useClass: AuthGuard },
    { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_PIPE, useClass: PathIdPipe },
    { provide: APP_PIPE, useFactory: validationPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [Credentials],
})
export class HttpModule {}
