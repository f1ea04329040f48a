import { Open311Refusal, readReport, readReportQuery } from './open311';

const good = { service_code: 'help', description: '路灯不亮' };
const NOW = Date.parse('2026-04-01T00:00:00Z');
const refusalOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof Open311Refusal) return `${error.reason}: ${error.sentence}`;
    throw error;
  }
  return 'taken';
};

it('the least is a service and a description', () => {
  expect(readReport(good)).toEqual({ kind: 'help', content: '路灯不亮', place: null, caller: null, phone: null });
});

it('place, caller and picture are kept where a request has room for them', () => {
  const more = { address_string: '乐山大道', lat: '32.98', long: '114.0200001', last_name: '刘', first_name: '明' };
  expect(readReport({ ...good, ...more, media_url: 'https://a.example/1.jpg' })).toMatchObject({
    content: '路灯不亮\nhttps://a.example/1.jpg',
    place: '乐山大道 (32.98, 114.02)',
    caller: '刘明',
  });
});

it.each<[string, object, string]>([
  ['no description', { service_code: 'help' }, 'wrong: description 必填'],
  ['a service that does not exist', { ...good, service_code: 'potholes' }, 'unknown: 没有 service_code“potholes”'],
  ['half a place', { ...good, lat: '32.98' }, 'wrong: lat 和 long 要一起写'],
  ['a place beyond the pole', { ...good, lat: '91', long: '0' }, 'wrong: lat 不是'],
  ['a field said twice', { ...good, phone: ['1', '2'] }, 'wrong: phone 应为文字'],
  ['a picture that is no address', { ...good, media_url: 'javascript:x' }, 'wrong: media_url'],
  ['a text too long', { ...good, description: '长'.repeat(4001) }, 'wrong: description 超过 4000'],
])('refuses %s', (_sentence, fields, sentence) => {
  expect(refusalOf(() => readReport(fields as Record<string, unknown>))).toContain(sentence);
});

it('asks for the last ninety days unless it is said otherwise', () => {
  expect(readReportQuery({}, NOW)).toEqual({
    ids: null,
    kinds: null,
    states: null,
    from: Date.parse('2026-01-01T00:00:00Z'),
    to: NOW,
  });
});

it('knows closed from open, and leaves numbers of other houses alone', () => {
  const query = readReportQuery({ status: 'closed', service_request_id: 'YZ0000012, 638344' }, NOW);
  expect(query).toMatchObject({ ids: [12], states: ['closed', 'merged', 'invalid', 'withdrawn'] });
});

it.each<[string, object]>([
  ['a status that is none', { status: 'pending' }],
  ['a time without its zone', { start_date: '2026-01-05T09:30:00' }],
  ['a service that does not exist', { service_code: 'help,potholes' }],
])('refuses to look for %s', (_sentence, fields) => {
  expect(refusalOf(() => readReportQuery(fields as Record<string, unknown>, NOW))).not.toBe('taken');
});
