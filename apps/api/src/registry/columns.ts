import { Injectable } from '@nestjs/common';

/** What each enterprise shows in a column; those without an entry show nothing. `today` in Asia/Shanghai. */
export type ColumnOf = (enterpriseIds: readonly number[], today: string) => Promise<ReadonlyMap<number, string>>;

/** Columns of the enterprise list, page and export that another room fills (`tier`). */
@Injectable()
export class Columns {
  private readonly byName = new Map<string, ColumnOf>();

  register(name: string, column: ColumnOf): void {
    this.byName.set(name, column);
  }

  /** Empty when no room fills it. */
  of(name: string, enterpriseIds: readonly number[], today: string): Promise<ReadonlyMap<number, string>> {
    const column = this.byName.get(name);
    return column && enterpriseIds.length > 0 ? column(enterpriseIds, today) : Promise.resolve(new Map());
  }
}
