import { addDays, addYears, dayOfSerial, isDay, lastDayOfMonth } from '../shared/calendar-day';
import { type DayCell, readDay } from './day';

const TODAY = '2026-11-22';
const read = (value: DayCell['value']) => readDay({ value }, TODAY);

describe('readDay', () => {
  it.each([
    ['dots', '2015.3.8', '2015-03-08'],
    ['slashes', '2015/3/8', '2015-03-08'],
    ['dashes', '2015-03-08', '2015-03-08'],
    ['Chinese', '2015年3月8日', '2015-03-08'],
    ['Chinese with blanks', ' 2015 年 3 月 8 日 ', '2015-03-08'],
    ['full width', '２０１５．３．８', '2015-03-08'],
    ['Chinese numerals', '二〇一五年十二月二十一日', '2015-12-21'],
    ['eight digits', '20150308', '2015-03-08'],
    ['eight digits as a number', 20150308, '2015-03-08'],
    ['a serial', 41232, '2012-11-19'],
    ['a serial as text', '41232', '2012-11-19'],
    ['a time behind it', '2015-03-08 09:30:00', '2015-03-08'],
    ['an ISO instant', '2015-03-08T00:00:00.000Z', '2015-03-08'],
    ['today', '2026-11-22', '2026-11-22'],
  ])('takes %s', (_, value, day) => {
    expect(read(value)).toEqual({ day, precision: 'day', problem: null });
  });

  it('takes a number shown as a date, its time of day dropped', () => {
    expect(readDay({ value: 42631.75, dated: true }, TODAY).day).toBe('2016-09-18');
  });

  it.each([
    ['a month in Chinese', '2015年3月', '2015-03-01', 'month'],
    ['a month with a dot', '2015.12', '2015-12-01', 'month'],
    ['six digits', '201503', '2015-03-01', 'month'],
    ['a year', '2015年', '2015-01-01', 'year'],
    ['a year as a number', 2015, '2015-01-01', 'year'],
  ])('keeps in mind that %s tells no more', (_, value, day, precision) => {
    expect(read(value)).toEqual({ day, precision, problem: null });
  });

  it.each([
    ['nothing', '', null],
    ['a dash', '—', null],
    ['words', '不详', 'day_unreadable'],
    ['the 13th month', '2015.13.8', 'day_unreadable'],
    ['30 February', '2015-02-30', 'day_unreadable'],
    ['a truth value', true, 'day_unreadable'],
    ['the year 1015', '1015-03-08', 'day_implausible'],
    ['tomorrow', '2026-11-23', 'day_implausible'],
  ])('leaves %s empty', (_, value, problem) => {
    expect(read(value)).toEqual({ day: null, precision: null, problem });
  });
});

describe('dayOfSerial', () => {
  it.each([
    ['the first day', 1, '1900-01-01'],
    ['the last day before the leap day that never was', 59, '1900-02-28'],
    ['the leap day that never was', 60, null],
    ['the day after it', 61, '1900-03-01'],
    ['zero', 0, null],
    ['beyond the calendar', 2_958_466, null],
  ])('%s', (_, serial, day) => {
    expect(dayOfSerial(serial)).toBe(day);
  });
});

describe('calendar days', () => {
  it('tells an existing day from a text that looks like one', () => {
    expect(['2024-02-29', '2023-02-29', '2024-2-9', ''].map(isDay)).toEqual([true, false, false, false]);
  });

  it('counts over the ends of months and years', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addYears('2024-02-29', 3)).toBe('2027-02-28');
    expect(lastDayOfMonth(2024, 2)).toBe('2024-02-29');
    expect(lastDayOfMonth(2025, 12)).toBe('2025-12-31');
    expect(lastDayOfMonth(2025, 13)).toBeNull();
  });
});
