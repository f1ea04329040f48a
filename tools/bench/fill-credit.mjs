/** Three invented credit records for every enterprise of a filled server database, and a given flag for every fifth. */
import { createConnection } from 'mysql2/promise';

const CHUNK = 3000;
const NOW = new Date().toISOString().replace('T', ' ').replace('Z', '');
const KINDS = [
  'penalty',
  'penalty',
  'penalty',
  'penalty',
  'commendation',
  'penalty',
  'abnormal',
  'penalty',
  'dishonest',
];
const SEVERITIES = ['minor', 'general', 'general', 'serious'];

/** @param {number} n drawn, but the same each time */
const drawn = (n, salt, most) => ((n * 2654435761 + salt * 40503) >>> 0) % most;
const day = (n, salt, most) => new Date(Date.UTC(2023, 5, 1 + drawn(n, salt, most))).toISOString().slice(0, 10);

function recordOf(enterpriseId, n) {
  const kind = KINDS[drawn(n, 1, KINDS.length)];
  const severity = kind === 'penalty' ? SEVERITIES[drawn(n, 2, 4)] : null;
  const decidedOn = day(n, 3, 1200);
  const last = new Date(Date.parse(decidedOn) + 365 * (1 + drawn(n, 4, 3)) * 86_400_000).toISOString().slice(0, 10);
  const until = kind === 'abnormal' ? null : last;
  const endedOn = drawn(n, 5, 3) === 0 ? null : day(n, 3, 1200 + drawn(n, 6, 200));
  const end = endedOn !== null && endedOn >= decidedOn ? endedOn : null;
  const document = `驻罚〔2026〕${n}号`;
  return [
    enterpriseId,
    kind,
    severity,
    document,
    document,
    '市市场监督管理局',
    decidedOn,
    '2026',
    decidedOn,
    until,
    end,
    1,
    NOW,
  ];
}

/** @returns how many there are */
export async function fillCredit(url) {
  const db = await createConnection({ uri: url });
  const [ids] = await db.query('SELECT id FROM enterprise ORDER BY id');
  const rows = ids.flatMap(({ id }, at) => [0, 1, 2].map((one) => recordOf(id, at * 3 + one)));
  for (let from = 0; from < rows.length; from += CHUNK)
    await db.query(
      `INSERT INTO credit_record (enterprise_id, kind, severity, document, doc_key, issuer, decided_on, regime, public_from, until,
        ended_on, version, created_at) VALUES ?`,
      [rows.slice(from, from + CHUNK)],
    );
  await db.query(
    `INSERT INTO credit_flag (enterprise_id, use_for, tone, partner, reason, from_on, until_on, state, proposed_by_id, proposed_by,
       proposed_at, version)
     SELECT id, 'white_list', 'favour', '驻马店农商银行', '银行白名单', '2026-01-01', '2028-12-31', 'active', 1, '甲', ?, 1
       FROM enterprise WHERE id % 5 = 0`,
    [NOW],
  );
  await db.query('ANALYZE TABLE credit_record, credit_flag, enterprise');
  await db.end();
  return rows.length;
}
