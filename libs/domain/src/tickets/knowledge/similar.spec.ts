import fc from 'fast-check';
import { similarTo } from './similar';

const article = (id: number, title: string, keywords = '') => ({ id, title, keywords });
const POWER = article(1, '变压器增容怎样办理', '用电 容量');
const WAGES = article(2, '拖欠工资找谁', '劳动监察');

it('names the article with the words that both say', () => {
  expect(similarTo('二期投产，变压器容量不足', [POWER, WAGES])).toEqual([{ id: 1, words: ['变压器', '容量'] }]);
});

it.each([
  ['nothing is said in common', '路灯不亮'],
  ['a single pair is chance', '增容'],
  ['the text is empty', ''],
])('names none where %s', (_sentence, text) => expect(similarTo(text, [POWER, WAGES])).toEqual([]));

it('what most articles say is no reason', () => {
  const all = Array.from({ length: 9 }, (_, n) => article(n + 1, `申报材料清单${'甲乙丙丁戊己庚辛壬'[n]}`));
  expect(similarTo('申报材料', all)).toEqual([]);
});

it('names three at most, the one with most in common first', () => {
  const all = [article(1, '变压器'), article(2, '变压器增容'), article(3, '变压器增容费用'), article(4, '变压器故障')];
  expect(similarTo('变压器增容费用多少', all).map(({ id }) => id)).toEqual([3, 2, 4]);
});

const TEXT = fc.stringMatching(/^[欠薪工资水电路灯]{0,12}$/);
it('every word of a reason stands in the request, and order does not matter', () => {
  fc.assert(
    fc.property(fc.uniqueArray(TEXT, { maxLength: 8 }), TEXT, (titles, text) => {
      const all = titles.map((title, id) => article(id, title));
      const found = similarTo(text, all);
      for (const { words } of found) for (const word of words) expect(text).toContain(word);
      expect(similarTo(text, [...all].reverse()).map(({ id }) => id)).toEqual(found.map(({ id }) => id));
    }),
  );
});
