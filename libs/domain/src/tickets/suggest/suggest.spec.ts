import fc from 'fast-check';
import { guess, type Handled, learn } from './learned';
import { suggest } from './suggest';
import { termsOf } from './terms';

const many = (count: number, text: string, department: string): Handled[] =>
  Array.from({ length: count }, () => ({ text, department }));
const PAST = [
  ...many(12, '拖欠农民工工资，请协调', '市人社局'),
  ...many(8, '变压器容量不足，请协调增容', '市供电公司'),
  ...many(1, '拖欠货款，请协调', '市司法局'),
];
const LEARNED = learn(PAST);

it('rules of the bureau come first, the longest word before shorter ones', () => {
  const keywords = [
    { word: '工资', department: '市人社局' },
    { word: '工资集体协商', department: '市总工会' },
  ];
  expect(suggest('请指导工资集体协商', keywords, learn([]), null)).toEqual([
    { by: 'keyword', department: '市总工会', word: '工资集体协商' },
    { by: 'keyword', department: '市人社局', word: '工资' },
  ]);
});

it('the past says to whom, with the word and how often', () => {
  expect(suggest('公司拖欠工资三个月', [], LEARNED, null)[0]).toEqual({
    by: 'past',
    department: '市人社局',
    word: '工资',
    of: 12,
    to: 12,
  });
  expect(guess('需要变压器增容', LEARNED)[0]?.department).toBe('市供电公司');
});

it('a department is named once, by the rule where there is one', () => {
  const keywords = [{ word: '工资', department: '市人社局' }];
  const found = suggest('拖欠农民工工资', keywords, LEARNED, null);
  expect(found.filter(({ department }) => department === '市人社局')).toEqual([
    { by: 'keyword', department: '市人社局', word: '工资' },
  ]);
});

it('where it lies comes last, and once', () => {
  expect(suggest('路灯不亮', [], LEARNED, '确山县')).toEqual([{ by: 'unit', department: '确山县' }]);
  const keywords = [{ word: '路灯', department: '确山县' }];
  expect(suggest('路灯不亮', keywords, LEARNED, '确山县')).toEqual([
    { by: 'keyword', department: '确山县', word: '路灯' },
  ]);
});

it.each([
  ['nothing was handled yet', '拖欠工资', learn([])],
  ['no word is known', '请问何时放假', LEARNED],
  ['too few had the word', '货款', LEARNED],
])('says nothing where %s', (_sentence, text, learned) => expect(suggest(text, [], learned, null)).toEqual([]));

const TEXT = fc.stringMatching(/^[欠薪工资水电路灯]{0,12}$/);
const HANDLED = fc.array(fc.record({ text: TEXT, department: fc.constantFrom('甲', '乙', '丙') }), { maxLength: 30 });

it('does not depend on the order in which requests were handled', () => {
  fc.assert(
    fc.property(HANDLED, TEXT, (handled, text) => {
      expect(guess(text, learn([...handled].reverse()))).toEqual(guess(text, learn(handled)));
    }),
  );
});

it('every reason is true: so many had the word, so many went there', () => {
  fc.assert(
    fc.property(HANDLED, TEXT, (handled, text) => {
      for (const { department, word, of, to } of guess(text, learn(handled))) {
        const having = handled.filter((one) => termsOf(one.text).includes(word));
        expect([having.length, having.filter((one) => one.department === department).length]).toEqual([of, to]);
        expect(text).toContain(word);
      }
    }),
  );
});
