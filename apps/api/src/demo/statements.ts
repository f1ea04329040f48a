import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { StatedKey } from '@yanzhen/domain/registry/stated-facts';
import type { StatedValue } from '@yanzhen/domain/registry/stated-value';
import { Database } from '../platform/database/database';
import { type KnownFacts, Registry } from '../registry';

/** So many firms say what no workbook brings; the others stay undecided, as in a real first year. */
const FIRMS = 220;
/** 万元; smaller ones are far from every tier that asks for statements. */
const LEAST_REVENUE = 900;
const LAST_ID = 100_000;
const SOURCE = '演示数据';

/** What firms say of themselves beside their annual figures: enough that some are one step from a title. */
export async function loadStatements(app: NestFastifyApplication, by: Reader, year: number): Promise<void> {
  const registry = app.get(Registry);
  const db = app.get(Database);
  const known = await registry.factsBetween(0, LAST_ID);
  const large = known.filter((one) => isLarge(one, year - 1));
  // Every so many, so that each unit has some.
  const every = Math.max(1, Math.floor(large.length / FIRMS));
  for (const firm of large.filter((_, at) => at % every === 0)) {
    const said = Object.entries(statementsOf(firm.enterpriseId, year)).filter(([key]) => !(key in firm.stated));
    // One unit of work per firm: a disk is waited for once, not once per statement.
    await db.transaction(async () => {
      for (const [key, value] of said)
        await registry.say(by, firm.enterpriseId, key as StatedKey, {
          version: 0,
          value,
          source: SOURCE,
          verified: false,
        });
    });
  }
}

const isLarge = ({ state, annual }: KnownFacts, year: number): boolean =>
  state === 'active' && annual.some((facts) => facts.year === year && (facts.revenue ?? 0) >= LEAST_REVENUE);

type Statements = Partial<Record<StatedKey, StatedValue>>;

/** Always the same for the same firm; every ninth leaves something open. */
export function statementsOf(id: number, year: number): Statements {
  const drawn = (salt: number, most: number): number => ((id * 7919 + salt * 104_729) % 9973) % most;
  const rights = drawn(1, 6);
  return {
    domesticLegalPerson: true,
    restrictedProduct: false,
    creditBlocked: drawn(2, 40) === 0,
    incidents: [],
    segmentSince: `${year - 2 - drawn(3, 14)}-01-01`,
    class1Ip: rights + drawn(4, 3),
    class1IpApplied: rights,
    class2Ip: drawn(5, 9),
    rndInstitution: ['none', 'below_city', 'city', 'city', 'province'][drawn(6, 5)] ?? 'none',
    strategicEmerging: drawn(7, 3) > 0,
    ...(drawn(8, 9) === 0 ? {} : { platformScore: { [year - 1]: 44 + drawn(9, 26), [year]: 46 + drawn(10, 26) } }),
    ...(drawn(11, 7) === 0 ? {} : { marketPosition: { yes: drawn(12, 8) > 0, why: '演示：按行业协会证明材料判断' } }),
    ...(drawn(13, 3) === 0 ? { marketShare: 4 + drawn(14, 22) } : {}),
  };
}
