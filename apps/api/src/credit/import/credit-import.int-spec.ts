import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import { Client } from '../../../test/client';
import { makeApp, type TestApp } from '../../../test/make-app';
import { Importing, sampleTruth } from '../../../test/sample-import';
import { Credit } from '..';

interface Truth {
  readonly enterprises: readonly { id: string; uscc: string }[];
  readonly credit: {
    readonly expected: {
      dataRows: number;
      repeatedRows: number;
      attachedByType: Record<string, number>;
      at: Record<string, { barred: string[] }>;
    };
    readonly rowsNotAttached: readonly { row: number }[];
  };
}

jest.setTimeout(120_000);

describe('the credit workbook', () => {
  let house: TestApp;
  let bureau: Client;
  let importing: Importing;
  const truth = sampleTruth<Truth>();
  const { expected, rowsNotAttached } = truth.credit;
  const attached = Object.values(expected.attachedByType).reduce((all, n) => all + n, 0);
  const bytes = readFileSync(join(__dirname, '../../../../../tools/samples/credit.xlsx'));

  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    importing = new Importing(house, bureau);
    await importing.done('enterprises.xlsx');
  });
  afterAll(() => house.close());

  const firms = async (query: string): Promise<EnterpriseRow[]> => {
    const rows: EnterpriseRow[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await bureau.get(`/api/enterprises?limit=200${query}${cursor && `&cursor=${cursor}`}`);
      rows.push(...(body.items as EnterpriseRow[]));
      cursor = body['next'] as string | null;
    }
    return rows;
  };

  it('comes in as truth.json says, and says who is barred on each day', async () => {
    const job = await importing.done('credit.xlsx', bytes);
    expect(job.counts).toMatchObject({
      create: attached,
      merge: expected.repeatedRows,
      review: rowsNotAttached.length,
      reject: 0,
    });
    const idOf = new Map(truth.enterprises.map(({ id, uscc }) => [uscc, id]));
    const all = await firms('');
    for (const [day, { barred }] of Object.entries(expected.at)) {
      const standing = await house.app.get(Credit).standingOf(
        all.map(({ id }) => id),
        day,
      );
      const blocked = all.filter(({ id }) => standing.get(id) === 'blocked').map(({ uscc }) => idOf.get(uscc));
      expect(blocked.sort()).toEqual([...barred].sort());
      expect(standing.size).toBe(all.length);
    }
  });

  it('finds everybody under one standing or another, and under several who are under each', async () => {
    const under = async (standings: string) =>
      (await firms(standings && `&credit=${standings}`)).map(({ uscc }) => uscc).sort();
    const [normal, blocked, restricted, priority] = await Promise.all(
      ['normal', 'blocked', 'restricted', 'priority'].map(under),
    );
    expect(blocked).not.toEqual([]);
    expect([...normal, ...blocked, ...restricted, ...priority].sort()).toEqual(await under(''));
    expect(await under('normal,blocked')).toEqual([...normal, ...blocked].sort());
    expect(await under('restricted,priority')).toEqual([...restricted, ...priority].sort());
  });

  it('changes nothing a second time, and can be taken back', async () => {
    const again = await importing.done('credit.xlsx', bytes);
    expect(again.counts).toMatchObject({ create: 0, change: 0, unchanged: attached });
    const before = (await firms('&credit=blocked,restricted,priority')).length;
    expect(before).toBeGreaterThan(0);
    const { body } = await bureau.get('/api/imports');
    const first = (body.items as { id: number; counts: { create: number } }[]).find(
      ({ counts }) => counts.create === attached,
    );
    expect(await importing.act(first?.id ?? 0, 'undo')).toMatchObject({ state: 'undone', keptOnUndo: 0 });
    expect(await firms('&credit=blocked,restricted,priority')).toEqual([]);
  });
});
