import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '../calendar';
import { NotificationsModule } from '../notifications';
import { Registry, RegistryModule } from '../registry';
import { TicketClockEntity } from './clock/clock.entity';
import { ClockRepository } from './clock/clock.repository';
import { TicketClocks } from './clock/ticket-clocks';
import { TicketRulesEntity } from './rules/rules.entity';
import { TicketRules } from './rules/ticket-rules';
import { MergedTickets } from './ticket/merged-tickets';
import { ActLimits } from './ticket/act-limits';
import { TicketActs } from './ticket/ticket-acts';
import { TicketIntake } from './ticket/ticket-intake';
import { TicketListRepository } from './ticket/ticket-list.repository';
import { TicketNews } from './ticket/ticket-news';
import { TicketReading } from './ticket/ticket-reading';
import { TicketController } from './ticket/ticket.controller';
import { TicketEntity, TicketEventEntity, TicketHolderEntity } from './ticket/ticket.entity';
import { TicketRepository } from './ticket/ticket.repository';

@Module({
  imports: [
    CalendarModule,
    NotificationsModule,
    RegistryModule,
    TypeOrmModule.forFeature([
      TicketEntity,
      TicketHolderEntity,
      TicketEventEntity,
      TicketClockEntity,
      TicketRulesEntity,
    ]),
  ],
  controllers: [TicketController],
  providers: [
    ActLimits,
    ClockRepository,
    MergedTickets,
    TicketActs,
    TicketClocks,
    TicketIntake,
    TicketListRepository,
    TicketNews,
    TicketReading,
    TicketRepository,
    TicketRules,
  ],
})
export class TicketsModule implements OnModuleInit {
  constructor(
    private readonly registry: Registry,
    private readonly merged: MergedTickets,
  ) {}

  /** The registry knows nothing of requests: it is told here. */
  onModuleInit(): void {
    this.registry.dependants.register('ticket');
    this.registry.merged.onMerged(this.merged.follow);
  }
}
