/** Many requests of two years with their history, clocks and measures, set by set, into a server database that has enterprises. */
import { createConnection } from 'mysql2/promise';

const DEPARTMENTS = [
  '市科技局',
  '市发改委',
  '市教育局',
  '市人社局',
  '市住建局',
  '市市场监管局',
  '市商务局',
  '市财政局',
  '市自然资源和规划局',
  '市民政局',
  '市农业农村局',
  '市卫健体委',
  '市招商局',
  '市生态环境局',
  '市金融工作局',
  '市司法局',
  '市工商联',
  '市大数据局',
];
const UNITS = '411702 411721 411722 411723 411724 411725 411726 411727 411728 411729 411771 4117GX 4117SF'.split(' ');
const DAYS = 730;

const list = (words) => words.map((word) => `'${word}'`).join(', ');
const HANDLE = JSON.stringify({
  step: 'handle',
  kind: null,
  urgency: null,
  starts: 'accepted',
  unit: 'working_days',
  amount: 5,
  soon: 1,
  source: 'bench',
  confirmed: false,
});

/**
 * The last twentieth is open: to dispatch, to sign, being handled, to call back; an eighth of those being handled is late. The people of the
 * bench are a third departments, a third counties, a third bureau.
 */
export async function fillTickets(url, { tickets, people }) {
  const db = await createConnection({ uri: url });
  const say = (sql, params = []) => db.query(sql, params);
  const third = people / 3;
  const [[{ user }]] = await say(`SELECT MIN(id) AS user FROM user WHERE username LIKE 'bench%'`);
  await say(
    `UPDATE user SET
       role = CASE WHEN id < ? THEN 'department' WHEN id < ? THEN 'county' ELSE 'bureau' END,
       department = CASE WHEN id < ? THEN ELT(1 + id % ${DEPARTMENTS.length}, ${list(DEPARTMENTS)}) END,
       unit_code = CASE WHEN id >= ? AND id < ? THEN ELT(1 + id % 13, ${list(UNITS)}) END
     WHERE username LIKE 'bench%'`,
    [user + third, user + 2 * third, user + third, user + third, user + 2 * third],
  );
  const [[{ first, count }]] = await say('SELECT MIN(id) AS first, COUNT(*) AS count FROM enterprise');
  await say('SET SESSION unique_checks = 0');
  // Each request as one row that everything else is read from.
  await say(
    `CREATE TEMPORARY TABLE filled (id INT PRIMARY KEY, received_at DATETIME(3), state VARCHAR(12), lead VARCHAR(40), joint VARCHAR(40),
       unit_code VARCHAR(6), kind VARCHAR(16), channel VARCHAR(12), due_at DATETIME(3)) AS
     SELECT seq AS id, TIMESTAMP(DATE_SUB(UTC_TIMESTAMP(3), INTERVAL ROUND((${tickets} - seq) * ${DAYS} * 1440 / ${tickets}) MINUTE)) AS received_at,
       CASE WHEN seq <= ${tickets} * 0.95 THEN ELT(1 + (seq % 40 = 0) + 2 * (seq % 67 = 0), 'closed', 'merged', 'invalid', 'closed')
            ELSE ELT(1 + seq % 5, 'received', 'dispatched', 'accepted', 'accepted', 'replied') END AS state,
       ELT(1 + (seq * 7919) % ${DEPARTMENTS.length}, ${list(DEPARTMENTS)}) AS lead,
       CASE WHEN seq % 10 = 0 THEN ELT(1 + (seq * 7919 + 3) % ${DEPARTMENTS.length}, ${list(DEPARTMENTS)}) END AS joint,
       ELT(1 + (seq * 31) % 13, ${list(UNITS)}) AS unit_code,
       ELT(1 + (seq * 17) % 6, 'consultation', 'help', 'opinion', 'suggestion', 'complaint', 'report') AS kind,
       ELT(1 + (seq * 13) % 4, 'hotline', 'desk', 'enterprise', 'visit') AS channel,
       CASE WHEN seq > ${tickets} * 0.95 AND seq % 5 <> 4
            THEN TIMESTAMP(DATE_ADD(UTC_TIMESTAMP(3), INTERVAL CAST((seq * 37) % 11520 AS SIGNED) - 1440 MINUTE)) END AS due_at
     FROM seq_1_to_${tickets}`,
  );
  await say(
    `INSERT INTO ticket (id, order_no, channel, kind, urgency, state, title, content, caller, phone, unit_code, enterprise_id, requester_id,
       received_at, cycle, returns, extensions, reopenings, replied_by, answer, step, due_at, soon_at, estimated, ended_at, created_at,
       updated_at, version)
     SELECT id, CASE WHEN channel = 'hotline' THEN CONCAT('GD', id) END, channel, kind, 'normal', state, CONCAT('第', id, '号诉求'),
       '现有变压器容量不足，请协调增容。', '刘明', CONCAT('1390000', LPAD(id % 10000, 4, '0')), unit_code, ? + id % ?, NULL, received_at, 1, 0, 0, 0, '[]', NULL,
       CASE state WHEN 'received' THEN 'dispatch' WHEN 'dispatched' THEN 'accept' WHEN 'accepted' THEN 'handle' END,
       due_at, DATE_SUB(due_at, INTERVAL 1 DAY), 0, CASE WHEN state IN ('closed', 'merged', 'invalid') THEN DATE_ADD(received_at, INTERVAL 6 DAY) END,
       received_at, received_at, 4
     FROM filled ORDER BY id`,
    [first, count],
  );
  await say(
    `INSERT INTO ticket_holder (ticket_id, open_ticket_id, department, \`lead\`, active, accepted_at, paused_at)
     SELECT id, CASE WHEN state NOT IN ('closed', 'merged', 'invalid') THEN id END, department, is_lead, 1, CASE WHEN state NOT IN ('dispatched') THEN received_at END, NULL FROM (
       SELECT id, state, received_at, lead AS department, 1 AS is_lead FROM filled
       UNION ALL SELECT id, state, received_at, joint, 0 FROM filled WHERE joint IS NOT NULL AND joint <> lead) held
     WHERE state <> 'received' ORDER BY id`,
  );
  const event = (act, hours, details, where) =>
    `SELECT id, 1, '${act}', DATE_ADD(received_at, INTERVAL ${hours} HOUR), NULL, '12345', NULL,
       ${act === 'receive' || act === 'dispatch' ? 'NULL' : 'lead'}, NULL, ${details} FROM filled WHERE ${where}`;
  await say(
    `INSERT INTO ticket_event (ticket_id, cycle, act, at, user_id, user_name, role, department, sentence, details)
     ${event('receive', 0, "'{}'", '1 = 1')} UNION ALL
     ${event('dispatch', 3, `CONCAT('{"lead":"', lead, '","joint":[]}')`, "state <> 'received'")} UNION ALL
     ${event('accept', 6, "'{}'", "state NOT IN ('received', 'dispatched')")} UNION ALL
     ${event('reply', 60, "'{}'", "state IN ('replied', 'closed')")}`,
  );
  await say(
    `INSERT INTO ticket_clock (ticket_id, cycle, step, department, rule, started_at, due_at, soon_at, estimated, ended_at, ending)
     SELECT id, 1, CASE state WHEN 'received' THEN 'dispatch' WHEN 'dispatched' THEN 'accept' ELSE 'handle' END,
       CASE WHEN state = 'received' THEN '' ELSE lead END, ?, DATE_ADD(received_at, INTERVAL 6 HOUR),
       COALESCE(due_at, DATE_ADD(received_at, INTERVAL 7 DAY)), NULL, 0,
       CASE WHEN due_at IS NULL THEN DATE_ADD(received_at, INTERVAL 60 HOUR) END, CASE WHEN due_at IS NULL THEN 'done' END
     FROM filled ORDER BY id`,
    [HANDLE],
  );
  await say(
    `INSERT INTO ticket_measure (ticket_id, month, unit, department, kind, channel, voided, repeated, dispatched, answered, late, responded,
       responded_late, called, solved, satisfied, returned, extended, reworked, handled_minutes, handle_due_at, response_due_at)
     SELECT id, DATE_FORMAT(received_at, '%Y-%m'), unit_code, CASE WHEN state = 'received' THEN '' ELSE lead END, kind, channel,
       state = 'invalid', state = 'merged', counted AND state <> 'received', answered, answered AND id % 11 = 0, counted AND state NOT IN ('received', 'dispatched'),
       answered AND id % 13 = 0, state = 'closed', state = 'closed' AND id % 9 <> 0, state = 'closed' AND id % 7 <> 0,
       answered AND id % 17 = 0, answered AND id % 19 = 0, answered AND id % 23 = 0, CASE WHEN answered THEN 600 + id % 900 ELSE 0 END,
       CASE WHEN state = 'accepted' THEN due_at END, CASE WHEN state = 'dispatched' THEN due_at END
     FROM (SELECT *, state NOT IN ('merged', 'invalid') AS counted, state IN ('replied', 'closed') AS answered FROM filled) one ORDER BY id`,
  );
  await say('ANALYZE TABLE ticket, ticket_holder, ticket_event, ticket_clock, ticket_measure');
  await db.end();
}
