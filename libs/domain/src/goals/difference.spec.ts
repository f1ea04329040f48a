import { type CountedTitle, differencesOf, holdersAmong } from './difference';

const title = (titleId: number, over: Partial<CountedTitle> = {}): CountedTitle => ({
  titleId,
  enterpriseId: titleId,
  kind: 'giant',
  unitCode: '411702',
  ...over,
});

it.each<[string, CountedTitle[], CountedTitle[], string[]]>([
  ['nothing', [title(1)], [title(1)], []],
  ['a title entered later', [title(1)], [title(1), title(2)], ['added 2']],
  ['one taken away', [title(1), title(2)], [title(2)], ['gone 1']],
  ['one whose firm moved', [title(1)], [title(1, { unitCode: '411721' })], ['moved 1']],
  ['one that went to the firm it was merged into', [title(1)], [title(1, { enterpriseId: 9 })], ['moved 1']],
  ['one whose kind was mended', [title(1)], [title(1, { kind: 'specialised' })], ['moved 1']],
])('tells %s', (_, frozen, now, told) => {
  const found = differencesOf(frozen, now).map(({ reason, frozen, now }) => `${reason} ${(now ?? frozen)?.titleId}`);
  expect(found).toEqual(told);
});

it('counts an enterprise once', () => {
  expect(holdersAmong([title(1), title(2, { enterpriseId: 1 }), title(3, { kind: 'leading' })], 'giant')).toBe(1);
});
