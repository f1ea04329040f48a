import fc from 'fast-check';
import { UNIT_CODES } from '../identity/unit';
import { CADENCE_TIERS, SUGGESTED_RULES } from './cadence';
import { type Available, propose, type Share, type Unassigned, yearlyVisits } from './proposal';

const { cadence } = SUGGESTED_RULES;
const terms = { cadence, most: null };
const units = UNIT_CODES.slice(0, 3);
const tier = fc.constantFrom(...CADENCE_TIERS);
const numbered = <T extends object>(rows: readonly T[]) => rows.map((row, at) => ({ ...row, id: at + 1 }));
const enterprises = fc
  .array(fc.record({ unitCode: fc.constantFrom(...units), tier }), { maxLength: 60 })
  .map((rows): Unassigned[] => numbered(rows));
const people = fc
  .array(
    fc.record({
      unitCode: fc.constantFrom(null, ...units),
      held: fc.dictionary(tier, fc.nat(5)),
    }),
    { maxLength: 12 },
  )
  .map((rows): Available[] => numbered(rows));

const work = (person: Available, shares: readonly Share[], firms: readonly Unassigned[]): number =>
  CADENCE_TIERS.reduce((sum, one) => sum + (person.held[one] ?? 0) * yearlyVisits(one, cadence), 0) +
  shares
    .filter(({ officerId }) => officerId === person.id)
    .reduce((sum, { enterpriseId }) => sum + yearlyVisits(firms[enterpriseId - 1]?.tier ?? 'none', cadence), 0);
const firms = (person: Available): number => CADENCE_TIERS.reduce((sum, one) => sum + (person.held[one] ?? 0), 0);

describe('a proposal', () => {
  it('gives everybody who can be given, once, to the unit’s own people or else to those of the city', () => {
    fc.assert(
      fc.property(enterprises, people, (wanted, who) => {
        const shares = propose(wanted, who, terms);
        expect(shares.map(({ enterpriseId }) => enterpriseId).sort((a, b) => a - b)).toEqual(
          wanted.map(({ id }) => id),
        );
        for (const { enterpriseId, officerId, left } of shares) {
          const unit = wanted[enterpriseId - 1]?.unitCode ?? null;
          const own = who.some(({ unitCode }) => unitCode === unit) ? unit : null;
          if (officerId === null) {
            expect(left).toBe('no_officer');
            expect(who.filter(({ unitCode }) => unitCode === own)).toEqual([]);
          } else expect(who[officerId - 1]?.unitCode).toBe(own);
        }
      }),
    );
  });

  it('is balanced: whoever got one had no more than the least before the last of them', () => {
    fc.assert(
      fc.property(enterprises, people, (wanted, who) => {
        const shares = propose(wanted, who, terms);
        for (const { unitCode: pool } of who) {
          const members = who.filter(({ unitCode }) => unitCode === pool);
          const least = Math.min(...members.map((one) => work(one, shares, wanted)));
          for (const member of members) {
            const got = shares.filter(({ officerId }) => officerId === member.id);
            const last = wanted[(got.at(-1)?.enterpriseId ?? 0) - 1];
            if (last)
              expect(work(member, shares, wanted) - yearlyVisits(last.tier, cadence)).toBeLessThanOrEqual(least + 1e-9);
          }
        }
      }),
    );
  });

  it('is the same in whatever order its input comes', () => {
    fc.assert(
      fc.property(enterprises, people, fc.nat(), (wanted, who, by) => {
        const turned = <T>(rows: readonly T[]) => [
          ...rows.slice(by % (rows.length + 1)),
          ...rows.slice(0, by % (rows.length + 1)),
        ];
        expect(propose(turned(wanted).reverse(), turned(who), terms)).toEqual(propose(wanted, who, terms));
      }),
    );
  });

  it('gives nobody more than the limit, and leaves only when all are full', () => {
    fc.assert(
      fc.property(enterprises, people, fc.integer({ min: 1, max: 8 }), (wanted, who, most) => {
        const shares = propose(wanted, who, { cadence, most });
        const after = (one: Available) => firms(one) + shares.filter(({ officerId }) => officerId === one.id).length;
        for (const one of who) if (after(one) > firms(one)) expect(after(one)).toBeLessThanOrEqual(most);
        for (const { enterpriseId } of shares.filter(({ left }) => left === 'all_full')) {
          const unit = wanted[enterpriseId - 1]?.unitCode ?? null;
          const own = who.some(({ unitCode }) => unitCode === unit) ? unit : null;
          for (const one of who.filter(({ unitCode }) => unitCode === own))
            expect(after(one)).toBeGreaterThanOrEqual(most);
        }
      }),
    );
  });
});
