import { strongFirm } from '../../../test/firm';
import { factOf, withFact } from './try-facts';

describe('trying a fact', () => {
  it.each<[string, Parameters<typeof withFact>[2]]>([
    ['rndExpense@2025', 900],
    ['revenue@2020', 5],
    ['platformScore@2026', 70],
    ['costExpense@2024', 1],
    ['class1Ip', 9],
    ['ownBrand', false],
    ['awards', [{ kind: 'national', on: '2026-01-01', rank: 1 }]],
    ['industryCode', '13'],
    ['rndExpense@2025', null],
    ['platformScore@2026', null],
    ['class1Ip', null],
  ])('%s', (ref, value) => {
    const facts = strongFirm();
    const before = JSON.stringify(facts);
    expect(factOf(withFact(facts, ref, value), ref)).toEqual(value);
    expect(JSON.stringify(facts)).toBe(before);
  });

  it('leaves everything alone that is no fact', () => {
    const facts = strongFirm();
    expect(withFact(facts, 'titles', 1)).toBe(facts);
    expect(withFact(facts, 'nobody', 1)).toBe(facts);
    expect(factOf(facts, 'nobody')).toBeNull();
  });
});
