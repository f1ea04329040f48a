import { type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

/** A column of a migration, written once for both engines; counterparts of columns.ts. */
export type PortableColumn = (name: string, server: boolean) => TableColumnOptions;

export const id: PortableColumn = (name, server) => ({
  name,
  type: server ? 'int' : 'integer',
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
});
export const text =
  (length: number): PortableColumn =>
  (name) => ({ name, type: 'varchar', length: String(length) });
export const longText: PortableColumn = (name) => ({ name, type: 'text' });
export const bytes: PortableColumn = (name) => ({ name, type: 'blob' });
export const int: PortableColumn = (name, server) => ({ name, type: server ? 'int' : 'integer' });
export const flag: PortableColumn = (name, server) =>
  server ? { name, type: 'tinyint', width: 1 } : { name, type: 'boolean' };
export const wan: PortableColumn = (name) => ({ name, type: 'decimal', precision: 18, scale: 4 });
export const instant: PortableColumn = (name) => ({ name, type: 'datetime', precision: 3 });
export const day: PortableColumn = (name) => ({ name, type: 'date' });
export const orNull =
  (column: PortableColumn): PortableColumn =>
  (name, server) => ({ ...column(name, server), isNullable: true });

export interface TableShape {
  readonly columns: Readonly<Record<string, PortableColumn>>;
  /** Name → columns. */
  readonly indices?: Readonly<Record<string, readonly string[]>>;
  readonly unique?: Readonly<Record<string, readonly string[]>>;
  readonly foreign?: Readonly<
    Record<string, { column: string; table: string; onDelete: 'CASCADE' | 'RESTRICT' | 'SET NULL' }>
  >;
}

export const isServer = (db: QueryRunner): boolean => ['mysql', 'mariadb'].includes(db.connection.options.type);

/** Creates a table on either engine. Column names are written as the database has them (`snake_case`). */
export async function createTable(db: QueryRunner, name: string, shape: TableShape): Promise<void> {
  const server = isServer(db);
  const indices = [
    ...Object.entries(shape.indices ?? {}).map(([index, columns]) => ({ name: index, columnNames: [...columns] })),
    ...Object.entries(shape.unique ?? {}).map(([index, columns]) => ({
      name: index,
      columnNames: [...columns],
      isUnique: true,
    })),
  ];
  await db.createTable(
    new Table({
      name,
      ...(server ? { engine: 'InnoDB' } : {}),
      columns: Object.entries(shape.columns).map(([column, of]) => of(column, server)),
      indices,
      foreignKeys: Object.entries(shape.foreign ?? {}).map(([key, { column, table, onDelete }]) => ({
        name: key,
        columnNames: [column],
        referencedTableName: table,
        referencedColumnNames: ['id'],
        onDelete,
        onUpdate: 'NO ACTION',
      })),
    }),
  );
}
