import { bandWords, typedBand } from './forecast-words';

it.each([
  ['three rising numbers', ['10', '20.5', '100'], { low: 0.1, point: 0.205, high: 1 }],
  ['the middle above the high end', ['10', '50', '40'], null],
  ['more than everything', ['10', '50', '101'], null],
  ['nothing typed', ['', '50', '60'], null],
])('reads %s', (_, texts, band) => {
  expect(typedBand(texts)).toEqual(band);
});

it.each([
  [{ low: 598.2, point: 612.4, high: 640.1 }, '612 (598–641)'],
  [{ low: 3, point: 3, high: 3 }, '3'],
])('rounds outwards', (band, words) => {
  expect(bandWords(band)).toBe(words);
});
