import { filled, mustKnowPlaceholders, type TemplateFacts } from './placeholders';

const FACTS: TemplateFacts = {
  enterprise: '驻马店市华中正大有限公司',
  title: '变压器增容',
  no: 'YZ0000012',
  department: '市供电公司',
  today: '2026-01-05',
};

it.each([
  ['each stands for one thing', '{企业}：{标题}（{单号}）', '驻马店市华中正大有限公司：变压器增容（YZ0000012）'],
  ['in English too', '{enterprise} {number}', '驻马店市华中正大有限公司 YZ0000012'],
  ['who answers, and the day', '{单位} {今天}', '市供电公司 2026年1月5日'],
  ['spaces inside do not matter', '{ 企业 }', '驻马店市华中正大有限公司'],
  ['what is no placeholder stays', '{附件} {', '{附件} {'],
])('%s', (_sentence, text, sent) => expect(filled(text, FACTS)).toBe(sent));

it('an enterprise that nobody knows yet is spoken to all the same', () =>
  expect(filled('{企业}您好', { ...FACTS, enterprise: null })).toBe('贵单位您好'));

it('what a title says is not filled in a second time', () =>
  expect(filled('{标题}', { ...FACTS, title: '{企业}' })).toBe('{企业}'));

it('a placeholder that nobody knows is refused by its name', () => {
  expect(() => mustKnowPlaceholders('{企业}，{附件}')).toThrow(
    expect.objectContaining({ code: 'ticket.template_placeholder', details: { name: '附件' } }),
  );
  expect(mustKnowPlaceholders('{企业} {today} 没有括号')).toBeUndefined();
});
