import { Column, PrimaryGeneratedColumn } from 'typeorm';

/**
 * The portable columns: these and no others stand in entities, so both engines hold the same thing.
 * Their counterparts for migrations are in schema.ts.
 */

/** Auto-increment row key; on a cluster it interleaves: neither gapless nor ordered. */
export const Id = () => PrimaryGeneratedColumn({ type: 'int' });

export const Text = (length: number) => Column({ type: 'varchar', length });
export const TextOrNull = (length: number) => Column({ type: 'varchar', length, nullable: true });

/** Up to 65,535 bytes. */
export const LongText = () => Column({ type: 'text' });
export const LongTextOrNull = () => Column({ type: 'text', nullable: true });

/** Up to 65,535 bytes of a file. */
export const Bytes = () =>
  Column({
    type: 'blob',
    // One engine gives the bytes bare, the other as a Buffer already.
    transformer: {
      to: (bytes: Buffer) => bytes,
      from: (stored: Buffer | ArrayBuffer) => (Buffer.isBuffer(stored) ? stored : Buffer.from(stored)),
    },
  });

export const Int = () => Column({ type: 'int' });
export const IntOrNull = () => Column({ type: 'int', nullable: true });

export const Flag = () =>
  Column({ type: 'boolean', transformer: { to: (on: boolean) => on, from: (stored: unknown) => Boolean(stored) } });

const decimal = {
  to: (value: number | null | undefined) => value,
  from: (stored: string | number | null) => (stored === null ? null : Number(stored)),
};

/** An amount in 万元, four decimals (to the yuan). */
export const Wan = () => Column({ type: 'decimal', precision: 18, scale: 4, transformer: decimal });
export const WanOrNull = () =>
  Column({ type: 'decimal', precision: 18, scale: 4, nullable: true, transformer: decimal });

/** A UTC instant to the millisecond. Set from `Clock`, never by the database. */
export const Instant = () => Column({ type: 'datetime', precision: 3 });
export const InstantOrNull = () => Column({ type: 'datetime', precision: 3, nullable: true });

/** A day in Asia/Shanghai, `YYYY-MM-DD`, never a `Date`. */
export const Day = () => Column({ type: 'date' });
export const DayOrNull = () => Column({ type: 'date', nullable: true });

const json = {
  to: (value: unknown) => (value === null || value === undefined ? value : JSON.stringify(value)),
  from: (stored: string | null): unknown => (stored === null ? null : JSON.parse(stored)),
};

/** Any JSON value up to 65,535 bytes of text. */
export const Json = () => Column({ type: 'text', transformer: json });
export const JsonOrNull = () => Column({ type: 'text', nullable: true, transformer: json });

/** Starts at 1, raised by every edit through `Database.change`. Not TypeORM's version column: that one does not lock. */
export const Version = () => Column({ type: 'int' });
