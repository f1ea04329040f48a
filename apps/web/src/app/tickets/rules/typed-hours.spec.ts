import { hoursText, keywordsText, otherDaysText, readHours, readKeywords, readOtherDays } from './typed-hours';

describe('hours as they are typed', () => {
  it.each([
    ['as they are shown', '08:30–12:00，14:30–18:00', [510, 720, 870, 1080]],
    ['with a plain hyphen and a comma', '8:30-12:00, 14:30-18:00', [510, 720, 870, 1080]],
    ['with Chinese colons', '08：30至12：00', [510, 720]],
    ['not in order', '14:30-18:00, 8:30-12:00', null],
    ['not hours', '上午', null],
    ['past midnight', '22:00-25:00', null],
  ])('%s', (_, text, minutes) => {
    expect(readHours(text)?.flatMap(({ from, to }) => [from, to]) ?? null).toEqual(minutes);
  });

  it('of other days, line by line, with the first line that cannot be read', () => {
    const { rows, unread } = readOtherDays('2026-12-31 08:30-12:00\n除夕前一天 半天');
    expect(otherDaysText(rows)).toBe('2026-12-31 08:30–12:00');
    expect(unread).toBe('除夕前一天 半天');
    expect(hoursText([{ from: 510, to: 720 }])).toBe('08:30–12:00');
  });

  it('and words with their departments', () => {
    const { rows, unread } = readKeywords('增容 市发改委\n招工=市人社局\n月球 火星局', ['市发改委', '市人社局']);
    expect(keywordsText(rows)).toBe('增容 市发改委\n招工 市人社局');
    expect(unread).toBe('月球 火星局');
  });
});
