import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '../calendar';
import { ExchangeModule, ImportKinds } from '../exchange';
import { FilesModule } from '../files';
import { IdentityModule } from '../identity';
import { NotificationsModule } from '../notifications';
import { Jobs } from '../platform/jobs/jobs';
import { Registry, RegistryModule } from '../registry';
import { ALARM_PARTS } from './alarm/parts';
import { BulkActs } from './bulk/bulk-acts';
import { BulkController } from './bulk/bulk.controller';
import { COMMON_PARTS } from './common/common-parts';
import { TicketClockEntity } from './clock/clock.entity';
import { ClockRepository } from './clock/clock.repository';
import { TicketClocks } from './clock/ticket-clocks';
import { FILE_PARTS } from './file/file-parts';
import { HOTLINE } from './hotline/hotline-parts';
import { KEPT_PARTS } from './knowledge/kept-parts';
import { MATCHING_PARTS } from './matching/matching-parts';
import { HotlineImport } from './workbook/hotline-import';
import { WORKBOOK_PARTS } from './workbook/workbook-parts';
import { DraftRepeatController, RepeatController } from './repeats/repeat.controller';
import { TwoMattersEntity } from './repeats/repeat.entity';
import { RepeatRepository } from './repeats/repeat.repository';
import { Repeats } from './repeats/repeats';
import { RULES_PARTS } from './rules/parts';
import { HandledRepository } from './suggest/handled.repository';
import { SuggestController } from './suggest/suggest.controller';
import { Suggesting } from './suggest/suggesting';
import { CubeRepository } from './numbers/cube.repository';
import { MeasureBackfill } from './numbers/measure-backfill';
import { TicketMeasureEntity } from './numbers/measure.entity';
import { MeasureRepository } from './numbers/measure.repository';
import { NoteController } from './note/note.controller';
import { TicketNoteEntity } from './note/note.entity';
import { NoteRepository } from './note/note.repository';
import { Notes } from './note/notes';
import { NumbersController } from './numbers/numbers.controller';
import { NumbersWorkbook } from './numbers/numbers-workbook';
import { TicketMeasures } from './numbers/ticket-measures';
import { TicketNumbers } from './numbers/ticket-numbers';
import { MergedTickets } from './ticket/merged-tickets';
import { ActLimits } from './ticket/act-limits';
import { CallSampling } from './ticket/call-sampling';
import { ClockRows } from './ticket/clock-rows';
import { TicketActs } from './ticket/ticket-acts';
import { TicketIntake } from './ticket/ticket-intake';
import { TicketListRepository } from './ticket/ticket-list.repository';
import { TicketNews } from './ticket/ticket-news';
import { TicketReading } from './ticket/ticket-reading';
import { TicketController } from './ticket/ticket.controller';
import { TicketEntity, TicketEventEntity, TicketHolderEntity } from './ticket/ticket.entity';
import { TicketRepository } from './ticket/ticket.repository';
import { ViewController } from './view/view.controller';
import { TicketViewEntity } from './view/view.entity';
import { ViewRepository } from './view/view.repository';
import { RequestTicketRepository } from './visit/request-ticket.repository';
import { VisitDesk } from './visit/visit-desk';
import { TicketTracking } from './tracking/ticket-tracking';
import { TrackingController } from './tracking/tracking.controller';

@Module({
  imports: [
    CalendarModule,
    ExchangeModule,
    FilesModule,
    IdentityModule,
    NotificationsModule,
    RegistryModule,
    TypeOrmModule.forFeature([
      TicketEntity,
      TicketHolderEntity,
      TicketEventEntity,
      TicketClockEntity,
      TicketMeasureEntity,
      TicketNoteEntity,
      TicketViewEntity,
      TwoMattersEntity,
      ...ALARM_PARTS.entities,
      ...COMMON_PARTS.entities,
      ...FILE_PARTS.entities,
      ...HOTLINE.entities,
      ...KEPT_PARTS.entities,
      ...MATCHING_PARTS.entities,
      ...WORKBOOK_PARTS.entities,
      ...RULES_PARTS.entities,
    ]),
  ],
  controllers: [
    BulkController,
    NoteController,
    NumbersController,
    DraftRepeatController,
    RepeatController,
    SuggestController,
    TicketController,
    TrackingController,
    ViewController,
    ...MATCHING_PARTS.controllers,
    ...HOTLINE.controllers,
    ...KEPT_PARTS.controllers,
    ...ALARM_PARTS.controllers,
    ...COMMON_PARTS.controllers,
    ...FILE_PARTS.controllers,
    ...RULES_PARTS.controllers,
  ],
  providers: [
    ...MATCHING_PARTS.providers,
    ...WORKBOOK_PARTS.providers,
    ActLimits,
    CallSampling,
    BulkActs,
    ClockRepository,
    ClockRows,
    CubeRepository,
    HandledRepository,
    MeasureBackfill,
    MeasureRepository,
    MergedTickets,
    NoteRepository,
    Notes,
    NumbersWorkbook,
    Suggesting,
    TicketActs,
    TicketClocks,
    TicketIntake,
    TicketListRepository,
    TicketMeasures,
    TicketNews,
    TicketNumbers,
    TicketReading,
    TicketRepository,
    RepeatRepository,
    Repeats,
    RequestTicketRepository,
    ViewRepository,
    VisitDesk,
    ...ALARM_PARTS.providers,
    ...COMMON_PARTS.providers,
    ...FILE_PARTS.providers,
    ...HOTLINE.providers,
    ...KEPT_PARTS.providers,
    ...RULES_PARTS.providers,
    TicketTracking,
  ],
})
export class TicketsModule implements OnModuleInit {
  constructor(
    private readonly registry: Registry,
    private readonly merged: MergedTickets,
    private readonly jobs: Jobs,
    private readonly measures: MeasureBackfill,
    private readonly visits: VisitDesk,
    private readonly kinds: ImportKinds,
    private readonly orders: HotlineImport,
  ) {}

  /** The registry knows nothing of requests: it is told here. */
  onModuleInit(): void {
    this.registry.dependants.register('ticket');
    this.registry.merged.onMerged(this.merged.follow);
    this.kinds.register(this.orders);
    this.jobs.every('tickets.measures', { dailyAt: '02:20' }, async () => void (await this.measures.run()));
    this.registry.requests.register(this.visits);
  }
}
