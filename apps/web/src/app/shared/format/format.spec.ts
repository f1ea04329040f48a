import { formatDay, formatInstant } from './days';
import { formatBytes, formatNumber, formatShare, formatTotal, formatWan } from './numbers';

it.each([
  ['money below one 亿 stays in 万元', formatWan(3456.789), '3,456.79 万元'],
  ['from one 亿 on it is told in 亿元', formatWan(12_345), '1.23 亿元'],
  ['losses too', formatWan(-20_000), '-2 亿元'],
  ['nothing is a dash, not a zero', formatWan(null), '—'],
  ['zero is a zero', formatWan(0), '0 万元'],
  ['numbers are grouped', formatNumber(1234567.891), '1,234,567.89'],
  ['a share is a percentage', formatShare(0.12345), '12.3%'],
  ['a capped count says so', formatTotal(1000, true), '1,000+'],
  ['bytes in the unit that fits', formatBytes(1536), '1.5 KB'],
  ['a day never passes a time zone', formatDay('2026-03-02'), '2026年3月2日'],
  ['an instant is told on Shanghai clocks', formatInstant('2026-03-02T17:05:00.000Z'), '2026-03-03 01:05'],
])('%s', (_sentence, got, expected) => {
  expect(got).toBe(expected);
});
