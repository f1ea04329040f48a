import { addDays } from '../shared/calendar-day';
import type { CalendarDay, DayType } from './calendar';

/** A year as the State Council's notice says it: `MM-DD`, or `MM-DD/MM-DD` for a span. */
interface NoticedYear {
  readonly year: number;
  readonly published: boolean;
  /** What the page says of where it comes from. */
  readonly notice: string;
  readonly off: readonly string[];
  readonly work: readonly string[];
}

/**
 * 2024 to 2026 as published; 2027 from the statutory holidays alone (bridging and make-up days are not known), hence unpublished.
 * What an administrator records replaces it.
 */
export const SEEDED_YEARS: readonly NoticedYear[] = [
  {
    year: 2024,
    published: true,
    notice: '国务院办公厅关于2024年部分节假日安排的通知',
    off: ['01-01', '02-10/02-17', '04-04/04-06', '05-01/05-05', '06-10', '09-15/09-17', '10-01/10-07'],
    work: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  {
    year: 2025,
    published: true,
    notice: '国务院办公厅关于2025年部分节假日安排的通知',
    off: ['01-01', '01-28/02-04', '04-04/04-06', '05-01/05-05', '05-31/06-02', '10-01/10-08'],
    work: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  {
    year: 2026,
    published: true,
    notice: '国务院办公厅关于2026年部分节假日安排的通知',
    off: ['01-01/01-03', '02-15/02-23', '04-04/04-06', '05-01/05-05', '06-19/06-21', '09-25/09-27', '10-01/10-07'],
    work: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
  {
    year: 2027,
    published: false,
    notice: '按法定节假日估算，尚未公布',
    off: ['01-01', '02-05/02-08', '04-05', '05-01/05-02', '06-09', '09-15', '10-01/10-03'],
    work: [],
  },
];

export const daysOf = ({ year, off, work }: Pick<NoticedYear, 'year' | 'off' | 'work'>): CalendarDay[] =>
  [...spread(year, off, 'off'), ...spread(year, work, 'work')].sort((one, other) => (one.day < other.day ? -1 : 1));

const spread = (year: number, spans: readonly string[], type: DayType): CalendarDay[] =>
  spans.flatMap((span) => {
    const [from = '', to = from] = span.split('/');
    const days: CalendarDay[] = [];
    for (let day = `${year}-${from}`; day <= `${year}-${to}`; day = addDays(day, 1)) days.push({ day, type });
    return days;
  });
