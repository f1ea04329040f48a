import { nameless } from './nameless';

const ASKER = { enterpriseName: '驻马店市华中正大有限公司', caller: '刘明', phone: '0396-2900000' };

it.each([
  ['the enterprise', '驻马店市华中正大有限公司的变压器', '某企业的变压器'],
  ['the caller', '已联系刘明', '已联系诉求人'],
  ['the phone', '致电 0396-2900000', '致电 （电话略）'],
  ['another phone in the text', '请拨 13900001234', '请拨 （电话略）'],
  [
    'but no other numbers',
    '工单 YZ0000012，金额 20260101123 元以内 15 万',
    '工单 YZ0000012，金额 20260101123 元以内 15 万',
  ],
])('leaves out %s', (_sentence, text, left) => expect(nameless(text, ASKER)).toBe(left));

it('leaves a text alone that names nobody', () =>
  expect(nameless('七个工作日内答复', { enterpriseName: null, caller: '', phone: null })).toBe('七个工作日内答复'));
