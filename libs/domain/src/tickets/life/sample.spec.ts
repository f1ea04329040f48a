import { createHash } from 'node:crypto';
import { sha256 } from '../../shared/sha256';
import { drawnOf, isSpared, sampleOf, type Sampled } from './sample';

const asked = (over: Partial<Sampled> = {}): Sampled => ({
  id: 12,
  cycle: 1,
  month: '2026-11',
  kind: 'consultation',
  urgency: 'normal',
  supervised: false,
  ...over,
});

it.each<[string, Partial<Sampled>, number, string]>([
  ['everybody, as shipped', {}, 100, 'everyone'],
  ['a complaint, whatever the share', { kind: 'complaint' }, 0, 'kind'],
  ['a report', { kind: 'report' }, 0, 'kind'],
  ['who asked for help', { kind: 'help' }, 0, 'kind'],
  ['what has no kind', { kind: null }, 0, 'kind'],
  ['what is urgent', { urgency: 'urgent' }, 0, 'urgent'],
  ['what is supervised', { supervised: true }, 0, 'supervised'],
  ['nobody else at a share of nothing', {}, 0, 'not_drawn'],
])('calls back %s', (_, over, share, why) => {
  expect(sampleOf(asked(over), share, sha256)).toMatchObject({ why, share });
});

it('draws what anybody can draw again', () => {
  const { text, drawn, why } = sampleOf(asked(), 50, sha256);
  expect(text).toBe('YZ0000012|1|2026-11');
  const hex = createHash('sha256').update('YZ0000012|1|2026-11').digest('hex').slice(0, 8);
  expect(drawn).toBe(Math.floor((parseInt(hex, 16) / 2 ** 32) * 10_000) / 100);
  expect(sampleOf(asked(), 50, sha256)).toEqual({ why, share: 50, text, drawn });
  expect(sampleOf(asked({ cycle: 2 }), 50, sha256).drawn).not.toBe(drawn);
  expect(sampleOf(asked({ month: '2026-12' }), 50, sha256).drawn).not.toBe(drawn);
});

it('is drawn just below its number and not on it', () => {
  const drawn = drawnOf('YZ0000012|1|2026-11', sha256);
  expect([drawn, drawn + 0.01].map((share) => isSpared(sampleOf(asked(), share, sha256)))).toEqual([true, false]);
});

it('draws about the share', () => {
  const drawn = Array.from({ length: 2000 }, (_, id) => sampleOf(asked({ id: id + 1 }), 20, sha256)).filter(
    (sample) => !isSpared(sample),
  );
  expect(drawn.length / 2000).toBeGreaterThan(0.17);
  expect(drawn.length / 2000).toBeLessThan(0.23);
});
