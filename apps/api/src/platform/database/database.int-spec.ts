import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Entity } from 'typeorm';
import { makeApp, type TestApp } from '../../../test/make-app';
import { ConfigModule } from '../config.module';
import { Id, Text, Version } from './columns';
import { Database } from './database';
import { DatabaseModule } from './database.module';

@Entity('note')
class NoteEntity {
  @Id() id!: number;
  @Text(40) text!: string;
  @Version() version!: number;
}

@Module({ imports: [TypeOrmModule.forFeature([NoteEntity])] })
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

  it('runs what waits for the commit only when there was one', async () => {
    const heard: string[] = [];
    await db.transaction(() => Promise.resolve(db.afterCommit(() => heard.push('committed'))));
    await db
      .transaction(() => Promise.reject(db.afterCommit(() => heard.push('never')) ?? new Error('no')))
      .catch(() => 0);
    expect(heard).toEqual(['committed']);
  });
});
