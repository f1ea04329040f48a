import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SessionEntity } from './session.entity';
import { SessionGuard } from './session.guard';
import { SessionRepository } from './session.repository';
import { Sessions } from './sessions';
import { SetupLinkEntity, SignInAttemptEntity, UserEntity } from './user.entity';
import { UserRepository } from './user.repository';

@Module({
  imports: [TypeOrmModule.forFeature([UserEntity, SessionEntity, SignInAttemptEntity, SetupLinkEntity])],
  providers: [UserRepository, SessionRepository, Sessions, { provide: APP_GUARD, useClass: SessionGuard }],
  exports: [Sessions, UserRepository],
})
export class IdentityModule {}
