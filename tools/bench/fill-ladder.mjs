/** Figures of three years and statements for every enterprise of a filled server database, so that verdicts have something to say. */
import { createConnection } from 'mysql2/promise';

const CHUNK = 2000;
const NOW = new Date().toISOString().replace('T', ' ').replace('Z', '');

/** @param {number} n drawn, but the same each time */
const drawn = (n, salt, most) => ((n * 2654435761 + salt * 40503) >>> 0) % most;

function figuresOf(n, year) {
  const revenue = 300 + drawn(n, 1, 30_000) * (1 + (year - 2023) * (drawn(n, 2, 5) / 20));
  return {
    revenue,
    main_revenue: revenue * (0.6 + drawn(n, 3, 40) / 100),
    rnd_expense: revenue * (drawn(n, 4, 90) / 1000),
    net_profit: revenue * (drawn(n, 5, 20) / 100 - 0.05),
    total_assets: revenue * 1.2,
    total_liabilities: revenue * 1.2 * (drawn(n, 6, 95) / 100),
    employees: 20 + drawn(n, 7, 400),
    rnd_staff: 1 + drawn(n, 8, 20),
    equity_financing: 0,
  };
}

const statementsOf = (n) => ({
  domesticLegalPerson: true,
  restrictedProduct: false,
  creditBlocked: n % 50 === 0,
  incidents: [],
  segmentSince: `${2005 + drawn(n, 9, 20)}-03-01`,
  class1Ip: drawn(n, 10, 6),
  class1IpOwn: 0,
  class1IpHighValue: 0,
  class1IpApplied: 0,
  class2Ip: drawn(n, 11, 9),
  strategicEmerging: n % 3 === 0,
  platformScore: { 2025: drawn(n, 12, 100), 2026: drawn(n, 13, 100) },
});

/** Other rows fill what they do not give with 0, '' and the present instant, as `fillServer` does. */
export async function fillLadder(url) {
  const db = await createConnection({ uri: url });
  const [ids] = await db.query('SELECT id FROM enterprise ORDER BY id');
  await db.query('DELETE FROM annual_facts');
  await db.query(`UPDATE enterprise SET industry_code = CAST(13 + id % 30 AS CHAR)`);
  for (const year of [2023, 2024, 2025])
    await chunks(ids, (part, from) => {
      const rows = part.map(({ id }, at) => {
        const figures = figuresOf(from + at, year);
        return [id, year, ...Object.values(figures).map((value) => Math.round(value)), 'bench', 1, 0, 1, NOW];
      });
      const columns = ['enterprise_id', 'year', ...Object.keys(figuresOf(0, year))];
      return db.query(
        `INSERT INTO annual_facts (${columns.join(', ')}, source, verified, suspect, version, updated_at) VALUES ?`,
        [rows],
      );
    });
  await chunks(ids, (part, from) => {
    const rows = part.flatMap(({ id }, at) =>
      Object.entries(statementsOf(from + at)).map(([key, value]) => [
        id,
        key,
        JSON.stringify(value),
        'bench',
        0,
        1,
        NOW,
        1,
        'bench',
      ]),
    );
    return db.query(
      'INSERT INTO stated_fact (enterprise_id, fact, value, source, verified, version, updated_at, by_user, by_name) VALUES ?',
      [rows],
    );
  });
  await db.query('ANALYZE TABLE enterprise, annual_facts, stated_fact');
  await db.end();
}

async function chunks(list, write) {
  for (let from = 0; from < list.length; from += CHUNK) await write(list.slice(from, from + CHUNK), from);
}
