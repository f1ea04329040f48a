#!/usr/bin/env node
/**
 * A client of the signed hotline interface (docs/hotline.md). Node 20 or later, nothing to install.
 *
 *   export YANZHEN_URL=https://yanzhen.example.gov.cn YANZHEN_KEY=yz… YANZHEN_SECRET=…
 *   node hotline-client.mjs send orders.json      one order, or a list of orders; `-` reads standard input
 *   node hotline-client.mjs ask ZMD202601050001   what became of an order
 *   node hotline-client.mjs day 2026-01-05 FILE   compares a day: all numbers first sent then, one a line
 *   node hotline-client.mjs listen 8080           takes what is told of each step, checks its signature, says it once
 *
 * Ends with 0 when everything was taken, with 2 when an order was refused or is missing, with 1 when nothing could be sent.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const PATH = '/api/v1/hotline/tickets';
const DAYS = '/api/v1/hotline/days';
const BATCH = 500;
const SKEW_S = 300;
const ATTEMPTS = 6;

/** HMAC-SHA-256 in hexadecimal over method, path, timestamp and nonce, each on a line, then the bytes of the body. */
export const sign = (secret, { method, path, timestamp, nonce, body }) =>
  createHmac('sha256', secret).update(`${method}\n${path}\n${timestamp}\n${nonce}\n`).update(body).digest('hex');

/**
 * Sends one request. What may pass by itself (no connection, 429, 5xx) is tried again, each time signed anew with a nonce of its own:
 * an order that had arrived after all is answered with `unchanged`.
 */
export async function call({ url, key, secret, firstWaitMs = 500 }, method, path, body = '') {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await once({ url, key, secret }, method, path, body).catch((error) => ({ error }));
    const passing = answer.error || answer.status === 429 || answer.status >= 500;
    if (!passing) return answer;
    if (attempt === ATTEMPTS) throw answer.error ?? new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    await sleep(answer.retryAfterMs || firstWaitMs * 2 ** (attempt - 1));
  }
}

async function once({ url, key, secret }, method, path, body) {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const nonce = randomBytes(16).toString('hex');
  const response = await fetch(new URL(path, url), {
    method,
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      'x-yanzhen-key': key,
      'x-yanzhen-timestamp': timestamp,
      'x-yanzhen-nonce': nonce,
      'x-yanzhen-signature': sign(secret, { method, path, timestamp, nonce, body }),
    },
    ...(body && { body }),
  });
  const text = await response.text();
  const retryAfterMs = Number(response.headers.get('retry-after') ?? 0) * 1000;
  return { status: response.status, body: json(text), retryAfterMs };
}

/** Sends orders in batches; one answer for each, in their order. */
export async function sendOrders(house, orders) {
  const results = [];
  for (let from = 0; from < orders.length; from += BATCH) {
    const body = JSON.stringify({ orders: orders.slice(from, from + BATCH) });
    const answer = await call(house, 'POST', PATH, body);
    if (answer.status !== 200) throw new Error(refusalOf(answer));
    results.push(...answer.body.results);
  }
  return results;
}

export async function askFor(house, orderNo) {
  const answer = await call(house, 'GET', `${PATH}/${encodeURIComponent(orderNo)}`);
  if (answer.status !== 200) throw new Error(refusalOf(answer));
  return answer.body;
}

/** What the house has of a day's numbers, and which are missing: send those again. */
export async function declareDay(house, day, orderNos) {
  const answer = await call(house, 'POST', DAYS, JSON.stringify({ day, orderNos }));
  if (answer.status !== 200) throw new Error(refusalOf(answer));
  return answer.body;
}

/** Whether a request that came in was signed by the house with our secret, and just now. */
export function isFromHouse({ key, secret }, { method, url, headers }, body) {
  const [timestamp, nonce] = [String(headers['x-yanzhen-timestamp']), String(headers['x-yanzhen-nonce'])];
  const wanted = Buffer.from(sign(secret, { method, path: url, timestamp, nonce, body }));
  const given = Buffer.from(String(headers['x-yanzhen-signature']));
  const late = Math.abs(Date.now() / 1000 - Number(timestamp));
  return (
    headers['x-yanzhen-key'] === key &&
    given.length === wanted.length &&
    timingSafeEqual(given, wanted) &&
    late <= SKEW_S
  );
}

/**
 * Takes what the house tells. Answer 204 only once it is stored on your side: what is not answered so comes again, with the same
 * `messageId`. Here the numbers are remembered as long as the program runs; keep them in your database.
 */
export function receiver(house, told) {
  const known = new Set();
  return createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts);
    if (!isFromHouse(house, request, body)) return response.writeHead(401).end();
    const message = json(body.toString('utf8'));
    if (!known.has(message.messageId)) await told(message);
    known.add(message.messageId);
    return response.writeHead(204).end();
  });
}

const refusalOf = ({ status, body }) => `${status} ${body?.code ?? ''} ${body?.details?.sentence ?? ''}`.trim();

/** A proxy on the way may answer with a page. */
function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const ACTS = {
  send: async (house, [file]) => {
    const read = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
    const results = await sendOrders(house, Array.isArray(read) ? read : (read.orders ?? [read]));
    for (const { orderNo, outcome, ticketNo, sentence } of results)
      console.log([orderNo ?? '?', outcome, ticketNo ?? '-', sentence ?? ''].join('\t').trimEnd());
    return results.every(({ outcome }) => outcome !== 'refused');
  },
  ask: async (house, [orderNo]) => {
    console.log(JSON.stringify(await askFor(house, orderNo), null, 2));
    return true;
  },
  day: async (house, [day, file]) => {
    const numbers = readFileSync(file === '-' ? 0 : file, 'utf8')
      .split(/\s+/)
      .filter(Boolean);
    const { sent, acknowledged, missing } = await declareDay(house, day, numbers);
    console.log([`sent ${sent}`, `acknowledged ${acknowledged}`, ...missing.map((no) => `missing ${no}`)].join('\n'));
    return missing.length === 0;
  },
  listen: (house, [port]) => {
    const say = ({ orderNo, no, act, state, sentence }) =>
      console.log([orderNo, no, act, state, sentence ?? ''].join('\t').trimEnd());
    return new Promise((_, failed) =>
      receiver(house, say)
        .on('error', failed)
        .listen(Number(port), function () {
          console.log(`listening on ${this.address().port}`);
        }),
    );
  },
};

async function main([act, ...rest]) {
  const { YANZHEN_URL: url, YANZHEN_KEY: key, YANZHEN_SECRET: secret } = process.env;
  if (!url || !key || !secret || !Object.hasOwn(ACTS, act ?? '') || rest.length === 0)
    throw new Error(
      'YANZHEN_URL=… YANZHEN_KEY=… YANZHEN_SECRET=… node hotline-client.mjs send FILE | ask ORDER_NO | day DAY FILE | listen PORT',
    );
  if (!(await ACTS[act]({ url, key, secret }, rest))) process.exitCode = 2;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
