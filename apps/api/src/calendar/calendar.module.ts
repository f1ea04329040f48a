import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NotificationsModule } from '../notifications';
import { Calendar } from './calendar';
import { CalendarController } from './calendar.controller';
import { CalendarDayEntity, CalendarYearEntity } from './calendar.entity';
import { CalendarRepository } from './calendar.repository';
import { CalendarService } from './calendar.service';
import { UnpublishedYearJob } from './unpublished-year.job';

@Module({
  imports: [TypeOrmModule.forFeature([CalendarDayEntity, CalendarYearEntity]), NotificationsModule],
  controllers: [CalendarController],
  providers: [Calendar, CalendarRepository, CalendarService, UnpublishedYearJob],
  exports: [Calendar],
})
export class CalendarModule {}
