/**
 * `npm run bench -- hotline [tickets=500000] [enterprises=100000] [seconds=30]`: orders through the signed interface in batches (docs/hotline.md),
 * on MariaDB with so many requests in it. Fails below 500 new requests a second over the whole time, or when one is not there once.
 */
import { createHmac, randomUUID } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import { fillServer } from './fill-server.mjs';
import { fillTickets } from './fill-requests.mjs';
import { callsOf, onServer } from './own-database.mjs';

const TICKETS = Number(process.argv[2] ?? 500_000);
const ENTERPRISES = Number(process.argv[3] ?? 100_000);
const SECONDS = Number(process.argv[4] ?? 30);
const BATCH = 250;
const SENDERS = 2;
const LEAST = 500;
const PATH = '/api/v1/hotline/tickets';
/** The same when an order is sent again. */
const SAID_AT = new Date().toISOString();

await onServer((onDatabase) =>
  onDatabase(async ({ url, start }) => {
    const tokens = await fillServer(url, { enterprises: ENTERPRISES, titles: 0, people: 30 });
    await fillTickets(url, { tickets: TICKETS, people: 30 });
    const db = await createConnection({ uri: url });
    await db.query(`UPDATE user SET role = 'admin' WHERE username = 'bench0'`);
    process.exitCode = (await measure(await start(), tokens[0], db)) ? 0 : 1;
    await db.end();
  }),
);

async function measure({ url, peakMemory }, admin, db) {
  const input = { kind: 'hotline', name: '驻马店 12345', callbackUrl: null };
  const { keyId, secret } = await callsOf(url, admin)('/api/hotline/clients', input);
  const post = senderOf(url, keyId, secret);
  const orders = (batch) => Array.from({ length: BATCH }, (_, n) => orderOf(`B${batch}-${n}`, batch * BATCH + n));
  await post(orders(0));
  let [batch, slowest] = [0, 0];
  const began = performance.now();
  const work = async () => {
    while (performance.now() < began + SECONDS * 1000) {
      const own = (batch += 1);
      const asked = performance.now();
      const { results } = await post(orders(own));
      slowest = Math.max(slowest, performance.now() - asked);
      const other = results.find(({ outcome }) => outcome !== 'created');
      if (other) throw new Error(JSON.stringify(other));
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, work));
  const took = (performance.now() - began) / 1000;
  // What is sent again changes nothing; and all of it is there.
  const again = (await post(orders(batch))).results.every(({ outcome }) => outcome === 'unchanged');
  const [[{ stored }]] = await db.query(`SELECT COUNT(*) AS stored FROM ticket WHERE order_no LIKE 'B%-%'`);
  const whole = again && Number(stored) === (batch + 1) * BATCH;
  const perSecond = (batch * BATCH) / took;
  console.log(
    `${batch * BATCH} orders in ${took.toFixed(0)} s by ${SENDERS} senders, ${BATCH} at once, beside ${TICKETS} requests: ${perSecond.toFixed(0)} a second; slowest batch ${slowest.toFixed(0)} ms; memory ${peakMemory() ?? '?'} MB`,
  );
  console.log(
    `each there once: ${whole ? 'yes' : 'NO'}; at least ${LEAST} a second: ${perSecond >= LEAST ? 'kept' : 'NOT kept'}`,
  );
  return whole && perSecond >= LEAST;
}

function senderOf(url, keyId, secret) {
  return async (orders) => {
    const body = JSON.stringify({ orders });
    const [timestamp, nonce] = [String(Math.floor(Date.now() / 1000)), randomUUID()];
    const signature = createHmac('sha256', secret)
      .update(`POST\n${PATH}\n${timestamp}\n${nonce}\n`)
      .update(body)
      .digest('hex');
    const headers = {
      'content-type': 'application/json',
      'x-yanzhen-key': keyId,
      'x-yanzhen-timestamp': timestamp,
      'x-yanzhen-nonce': nonce,
      'x-yanzhen-signature': signature,
    };
    const answer = await fetch(`${url}${PATH}`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(`${PATH}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
}

/** A third name their enterprise, a third have it in the text, the rest name nobody. */
function orderOf(orderNo, n) {
  const firm = `驻马店市第${(n * 7) % ENTERPRISES}号机械有限公司`;
  return {
    orderNo,
    statusAt: SAID_AT,
    kind: 'help',
    content: n % 3 === 1 ? `${firm}车间断电两天，请协调恢复供电。` : `车间断电两天，请协调恢复供电。工单 ${orderNo}`,
    ...(n % 3 === 0 ? { enterprise: firm } : {}),
    caller: '刘明',
    phone: '13900001234',
    unitCode: '411702',
  };
}
