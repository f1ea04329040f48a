import { HttpErrorResponse } from '@angular/common/http';
import type { Problem } from '@yanzhen/contract/platform/problem';
import { currentOf, problemOf } from './problem-of';
import { fieldSentences, problemSentence } from './problem-sentence';

const problem = (parts: Partial<Problem>): Problem => ({
  type: 'about:blank',
  title: '',
  status: 422,
  code: 'x.y',
  details: {},
  requestId: 'r-1',
  ...parts,
});

it.each([
  [
    'a known code has its own sentence',
    { code: 'exchange.file_encrypted' },
    '文件有打开密码。请去掉密码另存后再上传。',
  ],
  ['details go into it', { code: 'identity.locked', details: { retryAfter: 240 } }, '请 4 分钟后再试'],
  ['any room can say that somebody was faster', { code: 'enterprise.changed_since', status: 409 }, '刚刚被别人改过'],
  ['an unknown code is told by its kind', { code: 'moon.full', status: 403 }, '您的岗位没有做这件事的权限。'],
  ['and by its request, so that somebody can look', { code: 'moon.full', status: 500 }, '（请求编号 r-1）'],
])('%s', (_sentence, parts, expected) => {
  expect(problemSentence(problem(parts))).toContain(expected);
});

it.each([
  ['no answer at all', new HttpErrorResponse({ status: 0 }), 'web.offline'],
  ["a proxy's page", new HttpErrorResponse({ status: 502, error: '<html>' }), 'http.502'],
  ['a problem document', new HttpErrorResponse({ status: 400, error: problem({ code: 'a.b' }) }), 'a.b'],
  [
    'a resource that hands the answer on',
    new Error('x', { cause: new HttpErrorResponse({ status: 0 }) }),
    'web.offline',
  ],
  ['our own mistake', new TypeError('x is undefined'), 'web.defect'],
])('%s becomes a problem', (_sentence, error, code) => {
  expect(problemOf(error).code).toBe(code);
});

it('names the field and the rule of what the server refused', () => {
  const errors = [
    { field: 'name', rule: 'maxLength', message: 'name must be shorter than or equal to 100 characters' },
    { field: 'contactPhone', rule: 'matches', message: 'contactPhone must match' },
  ];

  expect(fieldSentences(problem({ errors }))).toEqual({
    name: '名称最多 100 个字符。',
    contactPhone: '联系电话不合要求。',
  });
});

it('finds the present row only in a conflict that carries one', () => {
  const current = { id: 1, version: 3 };
  const refused = (status: number, body: Partial<Problem>) =>
    new HttpErrorResponse({ status, error: problem({ status, ...body }) });

  expect(currentOf(refused(409, { current }))).toEqual(current);
  expect(currentOf(refused(409, {}))).toBeNull();
  expect(currentOf(refused(422, { current }))).toBeNull();
});
