import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOTLINE_LIMITS, ORDER_OUTCOMES, ORDER_STATUSES } from '@yanzhen/domain/tickets/hotline/order';
import { TOLD_BACK } from '@yanzhen/domain/tickets/hotline/message';
import { TICKET_KINDS, TICKET_LIMITS, TICKET_STATES, URGENCIES } from '@yanzhen/domain/tickets/ticket';
import { LIMITS, RATES } from '../../../platform/http/limits';
import { HEADERS, signatureOf } from './signature';

const DOCS = join(__dirname, '../../../../../../docs');
const HOTLINE = join(__dirname, '..');

/** Of the files of a folder and those below. */
const codesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(keys\/(known-client|signed)|intake\/|feedback\/days).*(?<!spec)\.ts$/.test(name))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/'hotline\.\w+'/g) ?? [])
    .map((code) => code.slice(1, -1));

describe.each(['hotline.md', 'hotline.en.md'])('docs/%s', (name) => {
  const text = readFileSync(join(DOCS, name), 'utf8');

  it('has an example whose signature is right', () => {
    const [signed = '', signature] = [...text.matchAll(/```text\n([^`]*)\n```/g)].map(([, block]) => block);
    const [method = '', path = '', timestamp = '', nonce = '', body = ''] = signed.split('\n');
    expect(text).toContain(String(Buffer.byteLength(body)));
    const secret = 'example-secret-not-for-use';
    expect(text).toContain(secret);
    expect(signatureOf(secret, { method, path, timestamp, nonce, body: Buffer.from(body) })).toBe(signature);
    const at = JSON.parse(body) as { statusAt: string };
    expect(Date.parse(at.statusAt) / 1000).toBe(Number(timestamp));
  });

  it.each<[string, readonly (string | number)[]]>([
    ['headers', Object.values(HEADERS)],
    ['codes', [...new Set(codesIn(HOTLINE))]],
    ['outcomes', ORDER_OUTCOMES],
    ['statuses', ORDER_STATUSES],
    ['states', TICKET_STATES],
    ['steps that are told', TOLD_BACK],
    ['kinds', TICKET_KINDS],
    ['urgencies', URGENCIES],
    [
      'limits',
      [
        HOTLINE_LIMITS.batch,
        HOTLINE_LIMITS.skew,
        `${HOTLINE_LIMITS.declared / 1000},000`,
        RATES.keyed.limit,
        `${LIMITS.bodyBytes / 1024 ** 2} MiB`,
      ],
    ],
    [
      'lengths',
      (['orderNo', 'title', 'content', 'caller', 'phone', 'place', 'sentence'] as const).map(
        (field) => TICKET_LIMITS[field],
      ),
    ],
  ])('names all %s', (_, names) => {
    expect(names.length).toBeGreaterThan(1);
    const lower = text.toLowerCase();
    expect(names.filter((one) => !lower.includes(String(one).toLowerCase()))).toEqual([]);
  });
});
