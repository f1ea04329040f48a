import { spanOf, type Span } from '@yanzhen/domain/liaison/span';
import { lookOf } from './cell-look';

const QUARTER = spanOf('2026Q2') as Span;

it.each<[string, [number, number, boolean], string, string, string]>([
  ['a quarter to come is empty', [0, 0, true], '2026-03-31', 'ahead', ''],
  ['nobody was there all quarter', [0, 0, true], '2026-07-01', 'missed', '0'],
  ['the quarter is not over yet', [0, 0, true], '2026-06-30', 'open', '0'],
  ['the officer did not look after it then', [0, 0, false], '2026-07-01', 'none', '—'],
  ['others were there', [0, 2, true], '2026-07-01', 'others', '0+2'],
  ['the officer was there once', [1, 0, true], '2026-07-01', 'one', '1'],
  ['a visit counts, whoever looked after it', [1, 1, false], '2026-07-01', 'one', '1+1'],
  ['more than once', [3, 0, true], '2026-07-01', 'some', '3'],
  ['often', [4, 0, true], '2026-07-01', 'many', '4'],
])('%s', (_, [own, others, held], today, tone, text) => {
  expect(lookOf({ own, others, held }, QUARTER, today)).toMatchObject({ tone, text });
});
