import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { AuditModule } from './audit';
import { CalendarModule } from './calendar';
import { CallModule, CreditModule, FlagModule } from './credit';
import { ExchangeModule } from './exchange';
import { FilesModule } from './files';
import { GoalsModule } from './goals';
import { IdentityModule } from './identity';
import { LadderModule } from './ladder';
import { NotificationsModule } from './notifications';
import { LiaisonModule } from './liaison';
import type { Config } from './platform/config';
import { ConfigModule } from './platform/config.module';
import { DatabaseModule } from './platform/database/database.module';
import { HealthController } from './platform/health/health.controller';
import { HttpModule } from './platform/http/http.module';
import { InputPipe } from './platform/http/input.pipe';
import { ProblemFilter } from './platform/http/problem.filter';
import { JobsModule } from './platform/jobs/jobs.module';
import { RememberedModule } from './platform/remembered/remembered.module';
import { SettingsModule } from './platform/settings/settings.module';
import { RegistryModule } from './registry';
import { TicketsModule } from './tickets';

/** The rooms of the house. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.of(config),
        DatabaseModule,
        HttpModule,
        SettingsModule,
        RememberedModule,
        JobsModule.with(config),
        AuditModule,
        IdentityModule,
        NotificationsModule,
        CalendarModule,
        ExchangeModule,
        FilesModule,
        RegistryModule,
        CreditModule,
        CallModule,
        FlagModule,
        LadderModule,
        LiaisonModule,
        TicketsModule,
        GoalsModule,
      ],
      controllers: [HealthController],
      providers: [
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
