import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiOf } from '../src/platform/http/openapi';
import { client } from './client';
import { makeApp, type TestApp } from './make-app';

const COMMITTED = join(__dirname, '../openapi.json');

describe('the description of the API', () => {
  let house: TestApp;
  beforeAll(async () => void (house = await makeApp()));
  afterAll(() => house.close());

  it('is the committed one (UPDATE_OPENAPI=1 writes it anew)', () => {
    const now = `${JSON.stringify(openApiOf(house.app), null, 2)}\n`;
    if (process.env['UPDATE_OPENAPI']) writeFileSync(COMMITTED, now);
    expect(existsSync(COMMITTED) && JSON.parse(readFileSync(COMMITTED, 'utf8'))).toEqual(JSON.parse(now));
  });

  it('is served to everybody, with a page that reads it under our own rules for scripts', async () => {
    const anybody = client(house.app, {});
    expect((await anybody.get('/api/openapi.json')).body.openapi).toMatch(/^3\./);
    const page = await anybody.get('/api/docs');
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    const scripts = String(page.body).match(/<script[^>]*>[^<]*/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toMatch(/^<script src="[^"]+"[^>]*>\s*$/);
    const sources = scripts.map((script) => /src="\.?\/?([^"]+)"/.exec(script)?.[1] ?? '');
    for (const source of sources) {
      const file = await anybody.get(`/api/${source.replace(/^(api\/)?/, '')}`);
      expect([source, file.status]).toEqual([source, 200]);
    }
  });
});
