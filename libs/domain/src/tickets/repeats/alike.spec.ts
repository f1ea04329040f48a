import fc from 'fast-check';
import { alike, LIKELY_REPEAT } from './alike';

const TEXT = fc.string({
  unit: fc.constantFrom('欠', '薪', '工', '资', '水', '电', ' ', '，', 'a', 'A'),
  maxLength: 20,
});

it('is the same from either side, between 0 and 1', () => {
  fc.assert(
    fc.property(TEXT, TEXT, (one, other) => {
      const likeness = alike(one, other);
      expect(likeness).toBe(alike(other, one));
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
    }),
  );
});

it('the same text is 1, whatever its spaces and marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('欠', '薪', '水', '电'), minLength: 1, maxLength: 20 }), (text) => {
      expect(alike(text, [...text].join(' '))).toBe(1);
      expect(alike(`${text}。`, text)).toBe(1);
    }),
  );
});

it.each<[string, string, boolean]>([
  ['厂区门口道路破损，请修补', '请修补厂区门口破损的道路', true],
  ['车间断电两天，请协调恢复供电', '车间断电两天，至今没有恢复供电', true],
  ['车间断电两天，请协调恢复供电', '员工子女入学问题', false],
  ['', '', false],
])('%s – %s', (one, other, repeat) => expect(alike(one, other) >= LIKELY_REPEAT).toBe(repeat));
