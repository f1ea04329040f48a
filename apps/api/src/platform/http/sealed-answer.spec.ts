import { createCipheriv, createHash } from 'node:crypto';
import { seal, unseal } from './sealed-answer';

it('opens with the key that closed it, and with no other', () => {
  const sealed = seal('key one', '{"password":"四只雁"}');
  expect(sealed).not.toContain('{');
  expect(unseal('key one', sealed)).toBe('{"password":"四只雁"}');
  expect(() => unseal('key two', sealed)).toThrow();
});

it('fits into the column for an answer that names five hundred enterprises', () => {
  const left = Array.from({ length: 500 }, (_, at) => ({
    enterpriseId: 100_000 + at,
    name: `驻马店市第${at * 7919}高端装备智能制造科技发展（集团）股份有限公司`,
    code: 'liaison.chief_taken',
  }));
  expect(seal('key', JSON.stringify({ assigned: 0, left })).length).toBeLessThan(65_535);
});

it('opens what was closed before answers were made small', () => {
  const secret = createHash('sha256').update('answer old key').digest();
  const nonce = Buffer.alloc(12, 7);
  const cipher = createCipheriv('aes-256-gcm', secret, nonce);
  const text = Buffer.concat([cipher.update('{"id":1}', 'utf8'), cipher.final()]);
  expect(unseal('old key', Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64'))).toBe('{"id":1}');
});
