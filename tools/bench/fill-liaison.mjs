/** Officers, who looks after whom, and many visits, set by set, into a server database that has enterprises already. */
import { createConnection } from 'mysql2/promise';

const LEADERS = 500;

/**
 * Every enterprise has a chief and a leader; the people of the bench are chiefs of as many as everybody. Half of the enterprises are
 * overdue, a tenth was never visited.
 */
export async function fillLiaison(url, { officers, visits, people }) {
  const db = await createConnection({ uri: url });
  const say = (sql, params = []) => db.query(sql, params);
  const [[{ first, count }]] = await say('SELECT MIN(id) AS first, COUNT(*) AS count FROM enterprise');
  const [[{ user }]] = await say(`SELECT MIN(id) AS user FROM user WHERE username LIKE 'bench%'`);
  await say(
    `UPDATE user SET role = CASE WHEN id < ? + ? THEN 'liaison' ELSE 'county' END, unit_code = CASE WHEN id < ? + ? THEN NULL ELSE
      ELT(1 + id % 13, '411702', '411721', '411722', '411723', '411724', '411725', '411726', '411727', '411728', '411729', '411771', '4117GX', '4117SF')
      END WHERE username LIKE 'bench%'`,
    [user, people / 2, user, people / 2],
  );
  await say(
    `INSERT INTO officer (id, name, unit_code, user_id, active, version)
     SELECT seq, CONCAT('助企干部', seq), NULL, CASE WHEN seq > ? AND seq <= ? THEN ? + seq - ? END, 1, 1 FROM seq_1_to_${officers}`,
    [LEADERS, LEADERS + people / 2, user, LEADERS + 1],
  );
  await say(
    `INSERT INTO acting (user_id, officer_id, by_officer_id, starts_on, ends_on)
     SELECT user_id, id, id, '1000-01-01', '9999-12-31' FROM officer WHERE user_id IS NOT NULL`,
  );
  const [[{ campaign }]] = await say('SELECT MAX(id) AS campaign FROM campaign');
  const assign = (role, officer, chiefOf) =>
    say(
      `INSERT INTO assignment (campaign_id, enterprise_id, officer_id, role, starts_on, ends_on, chief_of, version, created_at)
       SELECT ?, e.id, ${officer}, ?, '2025-01-01', NULL, ${chiefOf}, 1, '2025-01-01' FROM enterprise e`,
      [campaign, role],
    );
  await assign('chief', `1 + (e.id - ${first}) % ${officers}`, 'e.id');
  await assign('leader', `1 + (e.id - ${first}) % ${LEADERS}`, 'NULL');
  // Enterprise by enterprise, so that the server appends to its indexes instead of searching them.
  await say(
    `INSERT INTO visit (client_id, save_id, enterprise_id, officer_id, user_id, state, visited_on, topics, version, created_at, updated_at)
     SELECT LPAD(seq, 36, '0'), '', ? + n, 1 + n % ${officers}, ?, 'done',
            DATE_SUB(CURDATE(), INTERVAL (seq * 31) % 730 DAY), '[]', 1, NOW(), NOW()
       FROM (SELECT seq, FLOOR((seq - 1) * ? / ${visits}) AS n FROM seq_1_to_${visits}) one WHERE n % 10 <> 9`,
    [first, user, count],
  );
  await say(
    `INSERT INTO care (enterprise_id, unit_code, since_on, last_visit_on, due_on)
     SELECT e.id, e.unit_code, '2025-01-01', v.last_on, DATE_ADD(CURDATE(), INTERVAL (e.id % 180) - 90 DAY)
       FROM enterprise e LEFT JOIN (SELECT enterprise_id, MAX(visited_on) AS last_on FROM visit GROUP BY enterprise_id) v
         ON v.enterprise_id = e.id`,
  );
  await say('ANALYZE TABLE officer, acting, assignment, visit, care');
  await db.end();
}
