/** Many requests in hand at departments, with their history and clocks, set by set, into a server database that has enterprises. */
import { createConnection } from 'mysql2/promise';

const KINDS = `'consultation', 'help', 'opinion', 'suggestion', 'complaint', 'report'`;
const DEPARTMENTS = `'市科技局', '市财政局', '市人社局', '市商务局', '市发改委'`;
const RULE = { step: 'handle', kind: null, urgency: null, starts: 'accepted', unit: 'working_days', soon: 1 };

/**
 * The first `open` are being handled, a tenth of them stands, a tenth was given more time; the others were closed. Their stored times are
 * those of a rule of one day, so that a recount moves every open one.
 */
export async function fillTickets(url, { tickets, open }) {
  const db = await createConnection({ uri: url });
  const say = (sql, params = []) => db.query(sql, params);
  const [[{ first, count }]] = await say('SELECT MIN(id) AS first, COUNT(*) AS count FROM enterprise');
  const received = `DATE_SUB(NOW(3), INTERVAL (seq % 240) HOUR)`;
  const is = `seq <= ${open}`;
  await say(
    `INSERT INTO ticket (id, channel, kind, urgency, state, title, content, unit_code, enterprise_id, received_at, cycle, returns,
       extensions, reopenings, replied_by, step, due_at, soon_at, estimated, ended_at, created_at, updated_at, version)
     SELECT seq, 'hotline', ELT(1 + seq % 6, ${KINDS}), 'normal', IF(${is}, 'accepted', 'closed'), CONCAT('诉求', seq), '请协调。',
       e.unit_code, e.id, ${received}, 1, 0, 0, 0, '[]', IF(${is}, 'handle', NULL), IF(${is}, ${received}, NULL),
       IF(${is}, ${received}, NULL), 0, IF(${is}, NULL, NOW(3)), ${received}, NOW(3), 1
       FROM seq_1_to_${tickets} JOIN enterprise e ON e.id = ? + seq % ?`,
    [first, count],
  );
  await say(
    `INSERT INTO ticket_holder (ticket_id, department, \`lead\`, active, accepted_at)
     SELECT id, ELT(1 + id % 5, ${DEPARTMENTS}), 1, 1, received_at FROM ticket`,
  );
  const event = (act, minutes, department, details, where) =>
    say(
      `INSERT INTO ticket_event (ticket_id, cycle, act, at, user_name, department, details)
       SELECT id, 1, '${act}', DATE_ADD(received_at, INTERVAL ${minutes} MINUTE), 'bench', ${department}, ${details} FROM ticket WHERE ${where}`,
    );
  const lead = `ELT(1 + id % 5, ${DEPARTMENTS})`;
  await event('receive', 0, 'NULL', `'{}'`, 'TRUE');
  await event('dispatch', 10, 'NULL', `CONCAT('{"lead":"', ${lead}, '","joint":[]}')`, 'TRUE');
  await event('accept', 20, lead, `'{}'`, 'TRUE');
  await event('pause', 30, lead, `'{}'`, `id <= ${open} AND id % 10 = 0`);
  await event(
    'grant_extension',
    40,
    lead,
    `'{"time":{"unit":"working_days","amount":2}}'`,
    `id <= ${open} AND id % 10 = 1`,
  );
  await event('reply', 60, lead, `'{}'`, `id > ${open}`);
  await event('close', 90, 'NULL', `'{}'`, `id > ${open}`);
  const clock = (step, rule, start, end, department, ended) =>
    say(
      `INSERT INTO ticket_clock (ticket_id, cycle, step, department, rule, started_at, due_at, soon_at, estimated, ended_at, ending)
       SELECT id, 1, '${step}', ${department}, ?, DATE_ADD(received_at, INTERVAL ${start} MINUTE),
         DATE_ADD(received_at, INTERVAL 1 DAY), DATE_ADD(received_at, INTERVAL 20 HOUR), 0, ${ended}, IF(${ended} IS NULL, NULL, 'done') FROM ticket`,
      [JSON.stringify({ ...RULE, ...rule, source: 'bench', confirmed: false })],
    );
  const after = (minutes) => `DATE_ADD(received_at, INTERVAL ${minutes} MINUTE)`;
  await clock('dispatch', { step: 'dispatch', starts: 'received', amount: 1 }, 0, 10, `''`, after(10));
  await clock('accept', { step: 'accept', starts: 'dispatched', amount: 1 }, 10, 20, lead, after(20));
  await clock('handle', { amount: 1 }, 20, 60, lead, `IF(id <= ${open}, NULL, ${after(60)})`);
  await say(
    `INSERT INTO ticket_measure (ticket_id, month, unit, department, kind, channel, voided, repeated, dispatched, answered, late, responded,
       responded_late, called, solved, satisfied, returned, extended, reworked, handled_minutes, handle_due_at, response_due_at)
     SELECT id, DATE_FORMAT(DATE_ADD(received_at, INTERVAL 8 HOUR), '%Y-%m'), unit_code, ${lead}, kind, channel, 0, 0, 1, id > ${open}, 0,
       1, 0, 0, 0, 0, 0, 0, 0, 60, due_at, NULL FROM ticket`,
  );
  await say('ANALYZE TABLE ticket, ticket_holder, ticket_event, ticket_clock, ticket_measure');
  await db.end();
}
