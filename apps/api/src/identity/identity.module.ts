import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Accounts } from './accounts';
import { AttemptRepository } from './attempt.repository';
import { Attempts } from './attempts';
import { FirstAdministrator } from './first-administrator';
import { MeController } from './me.controller';
import { Passwords } from './passwords';
import { SessionController } from './session.controller';
import { SessionPurgeJob } from './session-purge.job';
import { SessionEntity } from './session.entity';
import { SessionGuard } from './session.guard';
import { SessionRepository } from './session.repository';
import { Sessions } from './sessions';
import { SetupController } from './setup.controller';
import { SetupLinkRepository } from './setup-link.repository';
import { SignInService } from './sign-in.service';
import { UserController } from './user.controller';
import { SetupLinkEntity, SignInAttemptEntity, UserEntity } from './user.entity';
import { UserList } from './user-list';
import { UserRepository } from './user.repository';
import { UserService } from './user.service';

@Module({
  imports: [TypeOrmModule.forFeature([UserEntity, SessionEntity, SignInAttemptEntity, SetupLinkEntity])],
  controllers: [SessionController, MeController, UserController, SetupController],
  providers: [
    Accounts,
    AttemptRepository,
    Attempts,
    FirstAdministrator,
    Passwords,
    SessionPurgeJob,
    SessionRepository,
    Sessions,
    SetupLinkRepository,
    SignInService,
    UserList,
    UserRepository,
    UserService,
    { provide: APP_GUARD, useClass: SessionGuard },
  ],
  exports: [Accounts, FirstAdministrator],
})
export class IdentityModule {}
