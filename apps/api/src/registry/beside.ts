import { Injectable } from '@nestjs/common';
import { permits } from '@yanzhen/domain/identity/permission';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { Clock } from '../platform/clock';
import { Columns } from './columns';

/** What other rooms say of an enterprise beside its own row. */
export interface Beside {
  readonly tier?: string | undefined;
  /** Nothing for who may not read credit, and where nobody knows anything. */
  readonly credit?: string | undefined;
}

/** Gathers it for the rows of a page, as far as the reader may know it. */
@Injectable()
export class Besides {
  constructor(
    private readonly columns: Columns,
    private readonly clock: Clock,
  ) {}

  async of(reader: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, Beside>> {
    const today = this.clock.today();
    const tiers = await this.columns.of('tier', ids, today);
    const credit = permits(reader.role, 'credit.read')
      ? await this.columns.of('credit', ids, today)
      : new Map<number, string>();
    return new Map(ids.map((id) => [id, { tier: tiers.get(id), credit: credit.get(id) }]));
  }
}
