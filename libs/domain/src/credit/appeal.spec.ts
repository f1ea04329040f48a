import { appealFault, endWhenAccepted } from './appeal';
import { inForce } from './record';

const record = {
  id: 1,
  kind: 'penalty',
  severity: 'general',
  decidedOn: '2026-05-08',
  until: '2027-05-08',
  endedOn: null,
  repairableFrom: '2026-08-08',
} as const;

describe('an appeal', () => {
  it.each([
    ['a repair on the first day that allows it', 'repair', {}, '2026-08-08', null],
    ['a repair the day before', 'repair', {}, '2026-08-07', 'repair_too_early'],
    ['an objection at once', 'objection', {}, '2026-05-08', null],
    [
      'an exit from the abnormal list at once',
      'repair',
      { kind: 'abnormal', repairableFrom: null },
      '2026-05-09',
      null,
    ],
    ['anything about a record that is over', 'repair', {}, '2027-05-09', 'nothing_to_appeal'],
    ['anything about a repaired record', 'objection', { endedOn: '2026-06-01' }, '2026-06-01', 'nothing_to_appeal'],
    ['anything about a commendation', 'objection', { kind: 'commendation' }, '2026-06-01', 'nothing_to_appeal'],
  ] as const)('%s', (_, kind, over, day, fault) => {
    expect(appealFault(kind, { ...record, ...over }, day)).toBe(fault);
  });

  it('makes a wrong record never count, and a repaired one until the day', () => {
    const wrong = { ...record, endedOn: endWhenAccepted('objection', record, '2026-09-01') };
    expect(inForce(wrong, record.decidedOn)).toBe(false);
    const repaired = { ...record, endedOn: endWhenAccepted('repair', record, '2026-09-01') };
    expect([inForce(repaired, '2026-08-31'), inForce(repaired, '2026-09-01')]).toEqual([true, false]);
  });
});
