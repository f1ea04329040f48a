/** How many verdicts one core gives in a second, in memory: the domain alone, as API and browser use it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from '../workspace/root.mjs';

const ENTRY = `
  export { SHIPPED_BOOKS } from '@yanzhen/domain/ladder/book';
  export { judge } from '@yanzhen/domain/ladder/evaluation/judge';
  export { prepare } from '@yanzhen/domain/ladder/evaluation/prepare';
`;
const AS_OF = '2026-11-25';

/** @returns {Promise<[string, number][]>} book and verdicts per second of processor time, facts prepared anew for each verdict */
export async function verdictsPerSecond(enterprises) {
  const folder = mkdtempSync(join(tmpdir(), 'yanzhen-verdicts-'));
  try {
    const outfile = join(folder, 'domain.mjs');
    const options = {
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
      tsconfig: join(ROOT, 'tsconfig.base.json'),
    };
    await build({ stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' }, ...options });
    const { SHIPPED_BOOKS, judge, prepare } = await import(pathToFileURL(outfile).href);
    const firms = Array.from({ length: enterprises }, (_, n) => firm(n));
    return SHIPPED_BOOKS.map((book) => {
      const work = (some) => some.forEach((one) => judge(book, prepare(one, AS_OF), { others: SHIPPED_BOOKS }));
      work(firms.slice(0, 10_000));
      const before = process.cpuUsage();
      work(firms);
      const { user, system } = process.cpuUsage(before);
      return [book.code, enterprises / ((user + system) / 1e6)];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function firm(n) {
  const year = (of, factor) => ({
    year: of,
    revenue: (500 + (n % 9000)) * factor,
    mainRevenue: (450 + (n % 8000)) * factor * 0.9,
    rndExpense: (10 + (n % 400)) * factor,
    netProfit: 50,
    totalAssets: 4000 + (n % 5000),
    totalLiabilities: 500 + (n % 4500),
    employees: 30 + (n % 300),
    rndStaff: 1 + (n % 29),
    equityFinancing: 0,
  });
  return {
    industryCode: String(13 + (n % 30)),
    annual: [year(2023, 1), year(2024, 1.05), year(2025, 1.12)],
    stated: {
      domesticLegalPerson: true,
      restrictedProduct: false,
      creditBlocked: n % 40 === 0,
      incidents: [],
      segmentSince: `${2004 + (n % 21)}-05-01`,
      class1Ip: n % 6,
      class1IpApplied: Math.min(n % 6, 2),
      class2Ip: n % 9,
      rndInstitution: ['none', 'city', 'province'][n % 3],
      platformScore: { 2025: n % 100, 2026: (n * 7) % 100 },
    },
    titles: n % 2 ? [{ kind: 'innovative', validFrom: '2024-01-01', validTo: '2026-12-31' }] : [],
  };
}
