import fc from 'fast-check';
import { ROLES } from '../../identity/role';
import type { CreditRecord } from '../record';
import { earnedFlags } from './earned';
import { FLAG_USES } from './flag';
import { fallOf, mustBeSound, mustDecide, phaseOfFlag } from './given';
import { flagSight, mayShow } from './sight';

const record = (over: Partial<CreditRecord> = {}): CreditRecord => ({
  id: 1,
  kind: 'commendation',
  severity: null,
  decidedOn: '2026-01-01',
  until: '2026-12-31',
  endedOn: null,
  ...over,
});
const told = (...records: CreditRecord[]) =>
  earnedFlags(records, '2026-06-01', []).map(({ use, tone, lastDay }) => `${use} ${tone} ${lastDay}`);

describe('flags that records earn', () => {
  it.each<[string, CreditRecord[], string[]]>([
    [
      'a commendation earns the three uses that the policy names',
      [record()],
      ['project favour 2026-12-31', 'funding favour 2026-12-31', 'financing favour 2026-12-31'],
    ],
    [
      'a minor penalty is a caution beside the favour, and takes nothing away',
      [record(), record({ id: 2, kind: 'penalty', severity: 'minor', until: '2026-07-01' })],
      ['project', 'funding', 'financing'].flatMap((use) => [`${use} favour 2026-12-31`, `${use} caution 2026-07-01`]),
    ],
    [
      'a general penalty is a caution',
      [record({ kind: 'penalty', severity: 'general', until: null })],
      ['project caution null', 'funding caution null', 'financing caution null'],
    ],
    ['a serious penalty is no caution: it restricts', [record({ kind: 'penalty', severity: 'serious' })], []],
    ['who is on a list earns nothing', [record(), record({ id: 2, kind: 'dishonest', until: null })], []],
    ['what is over earns nothing', [record({ until: '2026-05-31' })], []],
    ['what was repaired is no caution', [record({ kind: 'penalty', severity: 'minor', endedOn: '2026-06-01' })], []],
  ])('%s', (_, records, expected) => {
    expect(told(...records)).toEqual(expected);
  });
});

describe('a flag given by hand', () => {
  const given = {
    use: 'white_list',
    tone: 'favour',
    state: 'active',
    fromOn: '2026-01-01',
    untilOn: '2026-12-31',
  } as const;
  it.each([
    ['2025-12-31', 'coming'],
    ['2026-01-01', 'active'],
    ['2026-12-31', 'active'],
    ['2027-01-01', 'over'],
  ])('on %s is %s', (day, phase) => {
    expect(phaseOfFlag(given, day)).toBe(phase);
  });

  it.each([
    ['flag.term_reversed', { untilOn: '2025-12-31' }],
    ['flag.term_too_long', { untilOn: '2031-01-02' }],
    ['flag.partner_missing', { partner: null }],
    ['flag.caution_impossible', { tone: 'caution' as const }],
    ['flag.term_over', { untilOn: '2026-02-01' }],
  ])('is refused: %s', (code, over) => {
    const sound = { ...given, partner: '驻马店农商银行' };
    expect(() => mustBeSound({ ...sound, ...over }, '2026-06-01')).toThrow(code);
    expect(() => mustBeSound(sound, '2026-06-01')).not.toThrow();
  });

  it('is approved by somebody else, once', () => {
    expect(() => mustDecide({ state: 'proposed', proposedById: 1 }, 1)).toThrow('flag.second_person_needed');
    expect(() => mustDecide({ state: 'active', proposedById: 1 }, 2)).toThrow('flag.decided_already');
    expect(() => mustDecide({ state: 'proposed', proposedById: 1 }, 2)).not.toThrow();
  });

  it.each([
    ['project', 'blocked', 'automatic'],
    ['white_list', 'blocked', 'proposed'],
    ['main_bank', 'blocked', 'none'],
    ['project', 'restricted', 'none'],
    ['project', 'normal', 'none'],
  ] as const)('for %s, when the standing becomes %s: %s', (use, standing, fall) => {
    expect(fallOf({ ...given, use }, standing)).toBe(fall);
    expect(fallOf({ ...given, use, tone: 'caution' }, standing)).toBe('none');
  });
});

describe('sight of flags', () => {
  it('shows cautions to nobody who serves requests', () => {
    for (const role of ROLES) {
      const sight = flagSight({ role, department: '市财政局' });
      const cautions = FLAG_USES.filter((use) => mayShow(sight, { use, tone: 'caution' })).length;
      expect([role, cautions > 0]).toEqual([role, ['bureau', 'county', 'enterprise'].includes(role)]);
    }
  });

  it('shows a department its own uses only', () => {
    expect(flagSight({ role: 'department', department: '市财政局' }).uses).toEqual(['funding']);
    expect(flagSight({ role: 'department', department: '市教育局' }).uses).toEqual([]);
  });

  it('is empty for a department that nobody knows', () => {
    fc.assert(fc.property(fc.string(), (department) => flagSight({ role: 'department', department: `${department}?` }).uses.length === 0)); // prettier-ignore
  });
});
