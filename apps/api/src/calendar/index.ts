export { Calendar, type CalendarChanged } from './calendar';
export { CalendarModule } from './calendar.module';
