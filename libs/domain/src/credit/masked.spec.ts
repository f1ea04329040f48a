import { maskDecision } from './masked';

describe('the text of a decision', () => {
  it.each([
    ['当事人：张三丰，未按期公示年报', '当事人：张**，未按期公示年报'],
    ['身份证号412801199003071234', '身份证号412801**********4'],
    ['联系电话13800001234', '联系电话138****34'],
    ['对91411700MAX8KK3612处罚款2万元', '对91411700MAX8KK3612处罚款2万元'],
    ['', ''],
  ])('%s', (text, shown) => {
    expect(maskDecision(text)).toBe(shown);
  });
});
