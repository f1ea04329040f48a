import { requestText } from './request-text';
import type { RequestKind } from './visit';

it.each<[string, RequestKind, string | null, string]>([
  ['what was written about it follows what it is about', 'labour', '缺焊工 12 人', '用工：缺焊工 12 人'],
  ['without it the sentence itself', 'energy', null, '水电气：变压器扩容'],
  ['blanks are nothing', 'other', '  ', '其他：变压器扩容'],
])('%s', (_, kind, detail, text) => {
  expect(requestText({ kind, title: '变压器扩容', detail })).toBe(text);
});
