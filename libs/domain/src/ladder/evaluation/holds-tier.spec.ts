import { AS_OF, strongFirm, withStated } from '../../../test/firm';
import { holdsTier } from './holds-tier';
import { prepare } from './prepare';

const none = withStated(strongFirm({ titles: [] }), { honours: [] });
const tech = (until: string) => withStated(none, { honours: [{ kind: 'tech_sme', on: '2026-01-01', until }] });

describe('who stands on a tier', () => {
  it.each([
    ['创新型 title: 创新型', 'innovative', strongFirm(), true],
    ['创新型 title: the first tier', 'tier1', strongFirm(), true],
    ['创新型 title: not 科技型', 'tech', withStated(strongFirm(), { honours: [] }), false],
    ['科技型 number: 科技型', 'tech', tech('2026-12-31'), true],
    ['科技型 number: the first tier', 'tier1', tech('2026-11-25'), true],
    ['科技型 number: not 创新型', 'innovative', tech('2026-12-31'), false],
    ['a number that ended yesterday', 'tier1', tech('2026-11-24'), false],
    ['nothing', 'tier1', none, false],
  ] as const)('%s', (_, tier, facts, holds) => {
    expect(holdsTier(tier, prepare(facts, AS_OF))).toBe(holds);
  });
});
