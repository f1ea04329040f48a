/** Writes many invented enterprises and titles, and a signed-in bureau, straight into a migrated database file. */
import { createHash, randomBytes } from 'node:crypto';
import Database from 'libsql';

const UNITS = '411702 411721 411722 411723 411724 411725 411726 411727 411728 411729 411771 4117GX 4117SF'.split(' ');
const WORDS = '豫丰 天中 汝河 嵖岈 练江 宿鸭 薄山 竹沟 金桥 置地 平舆 遂平 皮革 白芝麻 花生 面业'.split(' ');
const TRADES = '食品 机械 化工 医药 建材 纺织 电气 农业科技'.split(' ');
const KINDS = ['innovative', 'innovative', 'innovative', 'specialised', 'specialised', 'giant', 'leading'];
const NOW = new Date().toISOString().replace('T', ' ').replace('Z', '');

/** Inserts rows; columns that must not be empty and are not given get 0 (numbers) or the present instant. */
function insertInto(db, table, count, rowAt) {
  const columns = db.prepare(`SELECT name, type, "notnull" AS needed FROM pragma_table_info('${table}')`).all();
  const given = Object.keys(rowAt(0));
  const needed = columns.filter(({ name, needed }) => needed && name !== 'id' && !given.includes(name));
  const names = [...given, ...needed.map(({ name }) => name)];
  const rest = needed.map(({ type }) => (/date/i.test(type) ? NOW : /char|text/i.test(type) ? '' : 0));
  const insert = db.prepare(`INSERT INTO "${table}" (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`);
  db.transaction(() => {
    for (let n = 0; n < count; n += 1) insert.run([...Object.values(rowAt(n)), ...rest]);
  })();
}

const nameOf = (n) => `驻马店市${WORDS[n % 16]}${WORDS[Math.floor(n / 16) % 16]}${n}号${TRADES[n % 8]}有限公司`;

/** @returns the token of the session */
export function fill(file, enterprises) {
  const db = new Database(file);
  insertInto(db, 'enterprise', enterprises, (n) => ({
    uscc: `91411700${String(n).padStart(10, '0')}`,
    name: nameOf(n),
    name_key: nameOf(n),
    initials: `zmds${n}hyxgs`,
    pinyin: `zhumadianshi${(n * 7919) % enterprises}`,
    unit_code: UNITS[n % 13],
    state: 'active',
    revenue: ((n * 31) % 90_000) + 0.5,
    version: 1,
  }));
  const { first } = db.prepare('SELECT MIN(id) AS first FROM enterprise').get();
  insertInto(db, 'title', enterprises / 2, (n) => ({
    enterprise_id: first + ((n * 3) % enterprises),
    kind: KINDS[n % 7],
    batch: `第${n % 11}批`,
    valid_from: `202${n % 6}-01-01`,
    valid_to: `202${(n % 6) + 3}-12-31`,
    version: 1,
  }));
  const token = randomBytes(32).toString('base64url');
  insertInto(db, 'user', 1, () => ({
    username: 'bench',
    name: 'bench',
    role: 'bureau',
    password_hash: 'signs in without a password',
    active: 1,
    version: 1,
  }));
  const { user } = db.prepare(`SELECT id AS user FROM "user" WHERE username = 'bench'`).get();
  insertInto(db, 'session', 1, () => ({
    user_id: user,
    token_hash: createHash('sha256').update(token).digest('hex'),
    expires_at: '2999-01-01 00:00:00.000',
  }));
  db.close();
  return { token, first };
}
