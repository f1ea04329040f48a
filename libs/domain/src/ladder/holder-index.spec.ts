import * as fc from 'fast-check';
import { UNIT_CODES } from '../identity/unit';
import { addDays } from '../shared/calendar-day';
import { indexHolders } from './holder-index';
import { countHolders, type HeldTitle } from './holders';
import { TITLE_KINDS } from './title-kind';

/** Days around year ends, a leap day among them, so that titles touch and overlap. */
const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2023-11-20', days));
const title: fc.Arbitrary<HeldTitle> = fc
  .record({
    enterpriseId: fc.integer({ min: 1, max: 8 }),
    kind: fc.constantFrom(...TITLE_KINDS),
    validFrom: day,
    length: fc.oneof(fc.integer({ min: -2, max: 3 }), fc.constantFrom(364, 365, 366)),
  })
  .map(({ length, ...one }) => ({
    ...one,
    unitCode: UNIT_CODES[one.enterpriseId % 3],
    validTo: addDays(one.validFrom, length),
  }));

it('counts on any day what walking through all titles counts', () => {
  fc.assert(
    fc.property(fc.array(title, { maxLength: 40 }), day, (titles, asked) => {
      const counted = countHolders(titles, asked);
      const lanes = indexHolders(titles);
      for (const kind of TITLE_KINDS) {
        for (const unit of UNIT_CODES) {
          const lane = lanes.find((one) => one.kind === kind && one.unitCode === unit);
          expect(lane?.on(asked) ?? 0).toBe(counted[kind].byUnit[unit]);
        }
      }
    }),
  );
});

it('tells whom nothing carries beyond a day', () => {
  fc.assert(
    fc.property(fc.array(title, { maxLength: 40 }), day, fc.integer({ min: 0, max: 400 }), (titles, asked, ahead) => {
      const by = addDays(asked, ahead);
      const firms = new Set(
        titles
          .filter(({ validFrom, validTo }) => validFrom <= asked && asked <= validTo)
          .filter(
            ({ enterpriseId, kind }) =>
              !titles.some((next) => next.enterpriseId === enterpriseId && next.kind === kind && next.validTo > by),
          )
          .map(({ enterpriseId, kind }) => `${enterpriseId} ${kind}`),
      );
      const told = indexHolders(titles).reduce((all, lane) => all + lane.ending(asked, by), 0);
      expect(told).toBe(firms.size);
    }),
  );
});
