/** Many invented enterprises, titles and figures, and some signed-in people, straight into a migrated server database. */
import { createHash, randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';

const UNITS = '411702 411721 411722 411723 411724 411725 411726 411727 411728 411729 411771 4117GX 4117SF'.split(' ');
const KINDS = ['innovative', 'innovative', 'innovative', 'specialised', 'specialised', 'giant', 'leading'];
const NOW = new Date().toISOString().replace('T', ' ').replace('Z', '');
const CHUNK = 2000;

/** Inserts rows; columns that must not be empty and are not given get 0 (numbers) or the present instant. */
async function insertInto(db, table, count, rowAt) {
  const [columns] = await db.query(
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns
      WHERE table_schema = DATABASE() AND table_name = ? AND is_nullable = 'NO' AND extra NOT LIKE '%auto_increment%'`,
    [table],
  );
  const given = Object.keys(rowAt(0));
  const needed = columns.filter(({ name }) => !given.includes(name));
  const names = [...given, ...needed.map(({ name }) => name)];
  const rest = needed.map(({ type }) => (/date/i.test(type) ? NOW : /char|text/i.test(type) ? '' : 0));
  for (let from = 0; from < count; from += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, count - from) }, (_, n) => [
      ...Object.values(rowAt(from + n)),
      ...rest,
    ]);
    await db.query(`INSERT INTO \`${table}\` (${names.map((name) => `\`${name}\``).join(', ')}) VALUES ?`, [rows]);
  }
}

/** @returns the tokens of the sessions, one per person */
export async function fillServer(url, { enterprises, titles, people }) {
  const db = await createConnection({ uri: url });
  await insertInto(db, 'enterprise', enterprises, (n) => ({
    uscc: `91411700${String(n).padStart(10, '0')}`,
    name: `驻马店市第${n}号机械有限公司`,
    name_key: `驻马店市第${n}号机械有限公司`,
    initials: `zmdsd${n}hjxyxgs`,
    pinyin: `zhumadianshi${(n * 7919) % enterprises}`,
    unit_code: UNITS[n % 13],
    state: 'active',
    revenue: ((n * 31) % 90_000) + 0.5,
    version: 1,
  }));
  const [[{ first }]] = await db.query('SELECT MIN(id) AS first FROM enterprise');
  const [ids] = await db.query('SELECT id FROM enterprise ORDER BY id');
  await insertInto(db, 'title', titles, (n) => ({
    enterprise_id: ids[(n * 3) % ids.length]?.id ?? first,
    kind: KINDS[n % 7],
    batch: `第${n % 11}批${n}`,
    valid_from: `202${n % 6}-01-01`,
    valid_to: `202${(n % 6) + 3}-12-31`,
    version: 1,
  }));
  for (const year of [2024, 2025])
    await insertInto(db, 'annual_facts', enterprises, (n) => ({
      enterprise_id: ids[n].id,
      year,
      revenue: ((n * 31) % 90_000) + (n % 5000 === 0 ? 400_000 : 0.5),
      rnd_expense: n % 3 ? ((n * 31) % 90_000) / 50 : null,
      version: 1,
    }));
  await insertInto(db, 'user', people, (n) => ({
    username: `bench${n}`,
    name: `bench ${n}`,
    role: 'bureau',
    password_hash: 'signs in without a password',
    active: 1,
    version: 1,
  }));
  const [users] = await db.query(`SELECT id FROM user WHERE username LIKE 'bench%' ORDER BY id`);
  const tokens = users.map(() => randomBytes(32).toString('base64url'));
  await insertInto(db, 'session', people, (n) => ({
    user_id: users[n].id,
    token_hash: createHash('sha256').update(tokens[n]).digest('hex'),
    expires_at: '2999-01-01 00:00:00.000',
  }));
  await db.query('ANALYZE TABLE enterprise, title, annual_facts');
  await db.end();
  return tokens;
}
