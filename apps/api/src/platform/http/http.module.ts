import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdempotencyKeyEntity } from './idempotency.entity';
import { IdempotencyRepository } from './idempotency.repository';
import { RATES } from './limits';
import { RateLimit } from './rate-limit';

@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([IdempotencyKeyEntity]),
    ThrottlerModule.forRoot({ throttlers: [{ ...RATES.general }], setHeaders: false }),
  ],
  providers: [IdempotencyRepository, { provide: APP_GUARD, useClass: RateLimit }],
  exports: [IdempotencyRepository],
})
export class HttpModule {}
