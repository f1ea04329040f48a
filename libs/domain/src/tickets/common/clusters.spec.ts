import fc from 'fast-check';
import { clustersOf, isNews, type ToldRequest } from './clusters';

const told = (...texts: string[]): ToldRequest[] =>
  texts.map((text, at) => ({ id: at + 1, enterpriseId: at + 1, text }));

const LABOUR = [
  '春节后招工困难，车间缝纫工缺口三十人，请协助招聘',
  '节后招工困难，缝纫工缺口二十人，请组织招聘会',
  '春节后返岗率低，缝纫工招工困难，缺口三十人',
];
const STEAM = ['蒸汽价格上涨，成本增加', '园区蒸汽价格上涨过快，成本增加', '蒸汽价格上涨，请协调降低成本'];

it.each<[string, ToldRequest[], number[][]]>([
  ['nothing', [], []],
  ['three enterprises with one matter', told(...LABOUR), [[1, 2, 3]]],
  [
    'two matters side by side',
    told(...LABOUR, ...STEAM),
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
  ['two enterprises are too few', told(...LABOUR.slice(0, 2)), []],
  ['one enterprise three times', told(...LABOUR).map((one) => ({ ...one, enterpriseId: 7 })), []],
  ['only the courtesies are the same', told('请协调解决道路破损', '请协调解决子女入学', '请协调解决贷款续贷'), []],
  ['without Chinese words', told('a', 'a', 'a'), []],
])('%s', (_, requests, ids) => expect(clustersOf(requests).map((cluster) => cluster.ids)).toEqual(ids));

it('says what most of them speak of, in the words of the one in the middle', () => {
  const [cluster] = clustersOf(told(...LABOUR));
  expect(cluster?.enterprises).toBe(3);
  for (const word of ['招工困难', '缝纫工缺口']) expect(cluster?.words.join()).toContain(word);
  expect(cluster?.words.join()).not.toContain('招聘会');
});

it.each<[string, number[], boolean]>([
  ['nobody said anything', [], true],
  ['all were dismissed', [1, 2, 3, 4], false],
  ['two new enterprises are too few', [1, 2], false],
  ['three new enterprises', [4], true],
])('dismissed: %s', (_, dismissed, news) =>
  expect(isNews(told('甲', '乙', '丙', '丁'), new Set(dismissed))).toBe(news),
);

const SENTENCE = fc.string({ unit: fc.constantFrom('招', '工', '难', '蒸', '汽', '贵', '路', '，'), maxLength: 12 });
const REQUESTS = fc.uniqueArray(
  fc.record({ id: fc.integer({ min: 1, max: 60 }), enterpriseId: fc.integer({ min: 1, max: 8 }), text: SENTENCE }),
  { selector: ({ id }) => id, maxLength: 25 },
);

it('puts each into one cluster at most, of enough enterprises, whatever the order', () => {
  fc.assert(
    fc.property(REQUESTS, fc.integer({ min: 1, max: 4 }), (requests, fewest) => {
      const clusters = clustersOf(requests, fewest);
      const ids = clusters.flatMap((cluster) => cluster.ids);
      expect(new Set(ids).size).toBe(ids.length);
      const firms = new Map(requests.map(({ id, enterpriseId }) => [id, enterpriseId]));
      for (const { ids: members, middle, enterprises } of clusters) {
        expect(new Set(members.map((id) => firms.get(id))).size).toBe(enterprises);
        expect(enterprises).toBeGreaterThanOrEqual(fewest);
        expect(members).toContain(middle);
      }
      expect(clustersOf([...requests].reverse(), fewest)).toEqual(clusters);
    }),
  );
});

it('the whole sitting is a matter of a moment', () => {
  const many = Array.from({ length: 500 }, (_, at) => ({
    id: at + 1,
    enterpriseId: at + 1,
    text: LABOUR[at % 3] ?? '',
  }));
  const began = performance.now();
  expect(clustersOf(many)).toHaveLength(1);
  expect(performance.now() - began).toBeLessThan(2000);
});
