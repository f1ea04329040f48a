import type { DataSource, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';

type ColumnOf = EntityMetadata['columns'][number];

/** Some columns of an entity in a statement that is written by hand: what stands behind SELECT, and how its rows are read. */
export class Selected<T extends ObjectLiteral, K extends keyof T & string> {
  readonly sql: string;
  private readonly columns: readonly ColumnOf[];

  /** @param alias of the table in the statement */
  constructor(
    private readonly dataSource: DataSource,
    entity: EntityTarget<T>,
    keys: readonly K[],
    alias: string,
  ) {
    const { driver } = dataSource;
    this.columns = dataSource
      .getMetadata(entity)
      .columns.filter(({ propertyName }) => keys.some((key) => key === propertyName));
    this.sql = this.columns
      .map(
        ({ databaseName, propertyName }) => `${alias}.${driver.escape(databaseName)} AS ${driver.escape(propertyName)}`,
      )
      .join(', ');
  }

  read(row: Readonly<Record<string, unknown>>): Pick<T, K> {
    const { driver } = this.dataSource;
    const read: Record<string, unknown> = {};
    for (const column of this.columns)
      read[column.propertyName] = driver.prepareHydratedValue(row[column.propertyName], column);
    return read as Pick<T, K>;
  }
}
