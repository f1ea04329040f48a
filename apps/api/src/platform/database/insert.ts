import type { DataSource, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';

/** Everything of a row but the id that the server gives. */
export type NewRow<T> = Omit<T, 'id'>;

type ColumnOf = EntityMetadata['columns'][number];

interface Statement {
  readonly sql: string;
  readonly params: readonly unknown[];
}

interface Target {
  readonly into: string;
  readonly columns: readonly ColumnOf[];
  readonly places: string;
}

/**
 * Inserts as plain statements: what every request brings in is written here, and a query builder costs more than what it builds. Values
 * go the way of the entity's columns, as the repositories read them back.
 */
export class Inserts {
  private readonly targets = new Map<EntityMetadata, Target>();

  constructor(private readonly dataSource: DataSource) {}

  /** One statement for all rows; a column that a row does not name is null. */
  of<T extends ObjectLiteral>(entity: EntityTarget<T>, rows: readonly NewRow<T>[]): Statement {
    const { into, columns, places } = this.target(this.dataSource.getMetadata(entity));
    const { driver } = this.dataSource;
    const stored = (row: NewRow<T>, column: ColumnOf): unknown =>
      driver.preparePersistentValue((row as Record<string, unknown>)[column.propertyName], column) ?? null;
    return {
      sql: `${into} ${rows.map(() => places).join(', ')}`,
      params: rows.flatMap((row) => columns.map((column) => stored(row, column))),
    };
  }

  private target(metadata: EntityMetadata): Target {
    const known = this.targets.get(metadata);
    if (known) return known;
    const { driver } = this.dataSource;
    const columns = metadata.columns.filter(({ isGenerated }) => !isGenerated);
    const names = columns.map(({ databaseName }) => driver.escape(databaseName)).join(', ');
    const made: Target = {
      into: `INSERT INTO ${driver.escape(metadata.tableName)} (${names}) VALUES`,
      columns,
      places: `(${columns.map(() => '?').join(', ')})`,
    };
    this.targets.set(metadata, made);
    return made;
  }
}
