import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { PDF, PNG } from '../../test/attachments';
import { makeApp, type TestApp } from '../../test/make-app';
import { Database } from '../platform/database/database';
import { Files } from './files';
import { Sweep } from './sweep';

const OLD = new Date('2026-01-01T00:00:00Z');

describe('attachments', () => {
  let house: TestApp;
  let files: Files;
  beforeAll(async () => {
    house = await makeApp();
    files = house.app.get(Files);
  });
  afterAll(() => house.close());

  const folder = () => house.config.files.folder;
  /** Paths of all contents, sorted. */
  const contents = () =>
    readdirSync(folder(), { recursive: true })
      .map(String)
      .filter((path) => /[0-9a-f]{64}$/.test(path))
      .sort();
  const age = () => contents().forEach((path) => utimesSync(join(folder(), path), OLD, OLD));
  const kept = async (name: string, bytes: Buffer) => {
    const received = await files.take(name, bytes);
    return house.app.get(Database).transaction(() => files.keep(null, received));
  };

  it('come back as they went in, for download only', async () => {
    const { id } = await kept('审计报告.PDF', PDF);
    const stream = await files.open(id);
    expect(await text(stream.getStream())).toBe(PDF.toString());
    expect(stream.getHeaders()).toEqual({
      type: 'application/pdf',
      length: PDF.length,
      disposition: `attachment; filename="file.pdf"; filename*=UTF-8''${encodeURIComponent('审计报告.pdf')}`,
    });
  });

  it('share a content, and keep it as long as one of them names it', async () => {
    const [one, other] = [await kept('甲.pdf', PDF), await kept('乙.pdf', PDF)];
    expect(contents()).toHaveLength(1);
    await house.app.get(Database).transaction(() => files.remove([one.id]));
    age();
    expect(await house.app.get(Sweep).run()).toBe(0);
    expect((await files.list([one.id, other.id])).map(({ name }) => name)).toEqual(['乙.pdf']);
    await expect(files.open(one.id)).rejects.toThrow('files.file_not_found');
  });

  it('of a transaction that came to nothing are swept away, not at once', async () => {
    const received = await files.take('x.png', PNG);
    const failing = house.app.get(Database).transaction(async () => {
      await files.keep(null, received);
      throw new Error('crash');
    });
    await expect(failing).rejects.toThrow('crash');
    expect(contents()).toHaveLength(2);
    expect(await house.app.get(Sweep).run()).toBe(0);
    age();
    expect(await house.app.get(Sweep).run()).toBe(1);
    expect(contents()).toHaveLength(1);
    // Too late to be named: told, and never a name without content.
    await expect(house.app.get(Database).transaction(() => files.keep(null, received))).rejects.toThrow(
      'files.content_lost',
    );
  });

  it('taken again is young again', async () => {
    await files.take('x.png', PNG);
    age();
    await files.take('x.png', PNG);
    expect(await house.app.get(Sweep).run()).toBe(0);
  });

  it('that never came in whole are swept away too', async () => {
    const left = join(folder(), 'incoming', 'half');
    writeFileSync(left, 'x');
    utimesSync(left, OLD, OLD);
    expect(await house.app.get(Sweep).run()).toBe(1);
  });

  it('are kept with what they are attached to or not at all', async () => {
    const received = await files.take('x.png', PNG);
    await expect(files.keep(null, received)).rejects.toThrow('in the transaction');
  });
});

describe('a scanner', () => {
  const withScan = async (scan: string[], then: (files: Files) => Promise<void>) => {
    const house = await makeApp();
    Object.assign(house.config.files, { scan });
    await then(house.app.get(Files)).finally(() => house.close());
  };

  it.each([
    ['that finds something keeps it out', ['grep', '-qv', 'PDF'], 'files.scan_refused'],
    ['that cannot be run lets nothing in', ['/no/such/scanner'], 'files.scan_unavailable'],
  ])('%s', (_, scan, code) =>
    withScan(scan, async (files) => {
      await expect(files.take('x.pdf', Buffer.from('%PDF-1.7 %%EOF'))).rejects.toThrow(code);
    }),
  );

  it('that finds nothing lets it in', () =>
    withScan(['grep', '-q', 'PDF'], async (files) => {
      expect((await files.take('x.pdf', PDF)).type).toBe('pdf');
    }));
});
