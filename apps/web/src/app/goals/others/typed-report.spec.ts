import { isFigure, readFigure, reportToSave } from './typed-report';

it.each([
  ['a plain number', '7.2', 7.2, true],
  ['with separators', ' 1,234.5 ', 1234.5, true],
  ['below zero', '-3', -3, true],
  ['nothing takes it back', '  ', null, true],
  ['a word is none', '约七', NaN, false],
  ['more decimals than are kept', '1.23456', 1.23456, false],
  ['beyond the column', '99999999999', 99_999_999_999, false],
])('%s', (_, text, value, fine) => {
  expect(readFigure(text)).toBe(value);
  expect(isFigure(text)).toBe(fine);
});

it('sends the version that was looked at', () => {
  expect(reportToSave('mva-growth', { asOf: '2025-12-31', value: '7', source: ' 月报 ' }, 2)).toEqual({
    code: 'mva-growth',
    asOf: '2025-12-31',
    value: 7,
    source: '月报',
    version: 2,
  });
});
