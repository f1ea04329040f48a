import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Entity } from 'typeorm';
import { makeApp, type TestApp } from '../../../test/make-app';
import { ConfigModule } from '../config.module';
import { Bytes, Day, Flag, Id, Instant, InstantOrNull, Json, Text, TextOrNull, Version, Wan } from './columns';
import { Database } from './database';
import { DatabaseModule } from './database.module';

@Entity('note')
class NoteEntity {
  @Id() id!: number;
  @Text(40) text!: string;
  @Version() version!: number;
}

/** Of every kind of column. */
@Entity('paper')
class PaperEntity {
  @Id() id!: number;
  @Text(40) noteText!: string;
  @TextOrNull(40) none!: string | null;
  @Flag() signed!: boolean;
  @Instant() at!: Date;
  @InstantOrNull() never!: Date | null;
  @Day() day!: string;
  @Wan() amount!: number;
  @Json() list!: unknown;
  @Bytes() bytes!: Buffer;
}

@Module({ imports: [TypeOrmModule.forFeature([NoteEntity, PaperEntity])] })
class NotesModule {}

const gate = () => {
  let open = () => {};
  const opened = new Promise<void>((go) => (open = go));
  return { open, opened };
};

describe('the transaction door', () => {
  let house: TestApp;
  let db: Database;
  const write = (text: string) => db.rows(NoteEntity).insert({ text, version: 1 });
  const kept = async () => (await db.rows(NoteEntity).find({ order: { id: 'ASC' } })).map((note) => note.text).sort();

  beforeAll(async () => {
    house = await makeApp({}, (config) => ({
      module: class {},
      imports: [ConfigModule.of(config), DatabaseModule, NotesModule],
    }));
    db = house.app.get(Database);
    const key = db.engine === 'embedded' ? 'integer PRIMARY KEY AUTOINCREMENT' : 'int PRIMARY KEY AUTO_INCREMENT';
    await db.query(`CREATE TABLE note (id ${key}, text varchar(40) NOT NULL, version int NOT NULL, UNIQUE (text))`);
    await db.query(
      `CREATE TABLE paper (id ${key}, note_text varchar(40) NOT NULL, none varchar(40), signed boolean NOT NULL, at datetime(3) NOT NULL,
        never datetime(3), day date NOT NULL, amount decimal(18, 4) NOT NULL, list text NOT NULL, bytes blob NOT NULL)`,
    );
  });
  afterAll(() => house.close());
  beforeEach(() => db.rows(NoteEntity).clear());

  it('keeps what one request acknowledged while another, begun earlier, rolls back', async () => {
    const begun = gate();
    const finish = gate();
    const failing = db.transaction(async () => {
      await write('lost');
      begun.open();
      await finish.opened;
      throw new Error('no');
    });
    await begun.opened;
    const saved = db.transaction(() => write('kept'));
    const plain = write('plain');
    finish.open();
    await expect(failing).rejects.toThrow('no');
    await Promise.all([saved, plain]);
    expect(await kept()).toEqual(['kept', 'plain']);
  });

  it('lets an inner transaction be part of the outer one', async () => {
    await expect(
      db.transaction(async () => {
        await db.transaction(() => write('inner'));
        throw new Error('outer fails');
      }),
    ).rejects.toThrow('outer fails');
    expect(await kept()).toEqual([]);
  });

  it('finishes two hundred transactions at once, each whole', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 200 }, (_, n) =>
        db.transaction(async () => {
          await write(`a${n}`);
          await write(`b${n}`);
          if (n % 4 === 0) throw new Error('every fourth');
        }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(150);
    expect(await kept()).toHaveLength(300);
  });

  it('repeats a unit of work that the server asks to repeat, with a bound', async () => {
    let tries = 0;
    await db.transaction(async () => {
      await write(`try ${tries}`);
      tries += 1;
      if (tries < 3) throw Object.assign(new Error('deadlock'), { errno: 1213 });
    });
    expect(await kept()).toEqual(['try 2']);
    const hopeless = db.transaction(() => Promise.reject(Object.assign(new Error('deadlock'), { errno: 1213 })));
    await expect(hopeless).rejects.toThrow('deadlock');
  });

  it('tells the second of two people who change the same version', async () => {
    const { id } = await db.rows(NoteEntity).save({ text: 'first', version: 1 });
    const change = (text: string) => db.change(NoteEntity, { id, version: 1 }, { text }, 'note');
    const outcomes = await Promise.allSettled([change('mine'), change('yours')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'note.changed_since', kind: 'conflict' });
    expect((await db.rows(NoteEntity).findOneByOrFail({ id })).version).toBe(2);
  });

  it('passes a lone null and lone bytes as values, not as a set of named parameters', async () => {
    const [{ kind }] = await db.query<{ kind: string }[]>("SELECT COALESCE(?, 'nothing') AS kind", [null]);
    expect(kind).toBe('nothing');
    const [{ size }] = await db.query<{ size: string }[]>('SELECT LENGTH(?) AS size', [Buffer.from('bytes')]);
    expect(Number(size)).toBe(5);
  });

  it('never takes an undefined condition for "any row"', async () => {
    await write('safe');
    await expect(db.rows(NoteEntity).findBy({ text: undefined })).rejects.toThrow();
    await expect(db.rows(NoteEntity).delete({ text: undefined })).rejects.toThrow();
    expect(await kept()).toEqual(['safe']);
  });

  it('inserts by hand what a repository reads back', async () => {
    const paper = {
      ...{ noteText: '“引号”、`反引号`、? 和 \\', none: null, signed: false, at: new Date('2026-02-17T16:00:00.123Z') },
      ...{ never: null, day: '2026-10-08', amount: 1234.5678, list: [{ 名: '雁' }], bytes: Buffer.from([0, 39, 255]) },
    };
    const id = await db.insert(PaperEntity, paper);
    const next = await db.transaction(() => db.insert(PaperEntity, { ...paper, signed: true }));
    const found = await db.rows(PaperEntity).find({ order: { id: 'ASC' } });
    expect(found).toEqual([
      { ...paper, id },
      { ...paper, signed: true, id: next },
    ]);
    expect(typeof id).toBe('number');
  });

  it('inserts any number of rows, and none', async () => {
    await db.insertAll(NoteEntity, []);
    const rows = Array.from({ length: 450 }, (_, n) => ({ text: `note ${n}`, version: 1 }));
    await db.insertAll(NoteEntity, rows);
    expect(await kept()).toEqual(rows.map(({ text }) => text).sort());
  });

  it('tells how many rows a statement found, in a transaction and outside', async () => {
    await db.insertAll(
      NoteEntity,
      [1, 2, 3].map((n) => ({ text: `of three ${n}`, version: 1 })),
    );
    const raise = () => db.write('UPDATE note SET version = version + 1 WHERE text LIKE ?', ['of three %']);
    expect([
      await raise(),
      await db.transaction(raise),
      await db.write('DELETE FROM note WHERE text = ?', ['x']),
    ]).toEqual([3, 3, 0]);
  });

  it('does last what asks to be last, with the rest or not at all', async () => {
    const done: string[] = [];
    const last = () => db.beforeCommit(() => (done.push('last'), write('last').then(() => undefined)));
    await db.transaction(async () => {
      await last();
      await db.transaction(() => write('first'));
      done.push('first');
    });
    expect([done, await kept()]).toEqual([
      ['first', 'last'],
      ['first', 'last'],
    ]);
    await expect(
      db.transaction(async () => {
        await last();
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(done).toEqual(['first', 'last']);
    await db.rows(NoteEntity).clear();
    await last();
    expect(await kept()).toEqual(['last']);
  });

  it('runs what waits for the commit only when there was one', async () => {
    const heard: string[] = [];
    await db.transaction(() => Promise.resolve(db.afterCommit(() => heard.push('committed'))));
    await db
      .transaction(() => Promise.reject(db.afterCommit(() => heard.push('never')) ?? new Error('no')))
      .catch(() => 0);
    expect(heard).toEqual(['committed']);
  });
});
