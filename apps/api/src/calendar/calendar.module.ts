import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Calendar } from './calendar';
import { CalendarController } from './calendar.controller';
import { CalendarDayEntity, CalendarYearEntity } from './calendar.entity';
import { CalendarRepository } from './calendar.repository';
import { CalendarService } from './calendar.service';

@Module({
  imports: [TypeOrmModule.forFeature([CalendarDayEntity, CalendarYearEntity])],
  controllers: [CalendarController],
  providers: [Calendar, CalendarRepository, CalendarService],
  exports: [Calendar],
})
export class CalendarModule {}
