import { readTypedDays } from './typed-days';

describe('days as people paste them', () => {
  it.each([
    ['a span with a year', '2027-02-05 至 2027-02-07 放假', ['2027-02-05 off', '2027-02-06 off', '2027-02-07 off']],
    ['Chinese months without a year', '10月1日-10月2日 休', ['2027-10-01 off', '2027-10-02 off']],
    ['a make-up day', '2027/2/13（星期六）上班', ['2027-02-13 work']],
    ['a make-up day whose words speak of leave', '2027年2月13日 调休上班', ['2027-02-13 work']],
    ['full width', '２０２７．１．１　放假', ['2027-01-01 off']],
  ])('%s', (_, text, days) => {
    const read = readTypedDays(text, 2027);
    expect(read.unread).toEqual([]);
    expect(read.days.map(({ day, type }) => `${day} ${type}`)).toEqual(days);
  });

  it.each([
    ['another year', '2026-01-01 放假'],
    ['a day that is none', '2027-02-30 放假'],
    ['no word for the kind', '2027-01-01'],
    ['no day', '放假三天'],
    ['backwards', '2027-02-07 至 2027-02-05 放假'],
  ])('does not take %s', (_, text) => {
    expect(readTypedDays(text, 2027)).toEqual({ days: [], unread: [{ line: 1, text }] });
  });

  it('later lines win, blank ones do not count', () => {
    expect(readTypedDays('2027-01-01 放假\n\n2027-01-01 上班\n乱写', 2027)).toEqual({
      days: [{ day: '2027-01-01', type: 'work' }],
      unread: [{ line: 4, text: '乱写' }],
    });
  });
});
