import { Injectable } from '@nestjs/common';
import type { Page } from '@yanzhen/contract/platform/page';
import type { EnterpriseFilter, EnterpriseRow, EnterpriseSuggestion } from '@yanzhen/contract/registry/enterprise';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { Clock } from '../../platform/clock';
import { keysOf, PAGE_SIZE, pageOf } from '../../platform/http/page';
import { type Beside, Besides } from '../beside';
import type { ConditionContext } from '../conditions';
import type { EnterpriseEntity } from '../enterprise/enterprise.entity';
import { toEnterpriseRow } from '../enterprise/show';
import { EnterpriseListRepository } from './enterprise-list.repository';
import type { EnterpriseQueryDto } from './enterprise-query.dto';
import { listOrder } from './sorts';

const SUGGESTIONS = 8;
const EXPORT_CHUNK = 500;

@Injectable()
export class EnterpriseListService {
  constructor(
    private readonly list: EnterpriseListRepository,
    private readonly besides: Besides,
    private readonly clock: Clock,
  ) {}

  async page(reader: Reader, query: EnterpriseQueryDto): Promise<Page<EnterpriseRow>> {
    const { cursor, limit: size = PAGE_SIZE, exact, ...filter } = query;
    const context = this.contextOf(reader);
    const order = listOrder(filter.sort ?? 'name');
    const rows = await this.list.slice(filter, context, order, cursor ? keysOf(cursor, 2) : null, size + 1);
    const whole = !cursor && rows.length <= size;
    const count = whole ? rows.length : await this.counted(filter, context, exact);
    const beside = await this.beside(reader, rows.slice(0, size));
    const page = pageOf(rows, size, count, order.keysOf, (row) => toEnterpriseRow(row, beside.get(row.id)));
    return exact ? { ...page, total: count, capped: false } : page;
  }

  async suggest(reader: Reader, q: string): Promise<EnterpriseSuggestion[]> {
    const rows = await this.list.slice({ q }, this.contextOf(reader), listOrder('name'), null, SUGGESTIONS);
    return rows.map(({ id, name, uscc, unitCode }) => ({ id, name, uscc, unitCode }));
  }

  /** All rows of a filter, chunk by chunk, so that a large export never stands in memory. */
  async *all(
    reader: Reader,
    filter: EnterpriseFilter,
  ): AsyncGenerator<{ rows: EnterpriseEntity[]; beside: ReadonlyMap<number, Beside> }> {
    const context = this.contextOf(reader);
    const order = listOrder(filter.sort ?? 'name');
    let after: ReturnType<typeof order.keysOf> | null = null;
    for (;;) {
      const rows: EnterpriseEntity[] = await this.list.slice(filter, context, order, after, EXPORT_CHUNK);
      const last = rows.at(-1);
      if (!last) return;
      yield { rows, beside: await this.beside(reader, rows) };
      after = order.keysOf(last);
    }
  }

  count(reader: Reader, filter: EnterpriseFilter): Promise<number> {
    return this.list.countAll(filter, this.contextOf(reader));
  }

  beside(reader: Reader, rows: readonly { id: number }[]): Promise<ReadonlyMap<number, Beside>> {
    return this.besides.of(
      reader,
      rows.map(({ id }) => id),
    );
  }

  private counted(filter: EnterpriseFilter, context: ConditionContext, exact = false): Promise<number> {
    return exact ? this.list.countAll(filter, context) : this.list.countCapped(filter, context);
  }

  private contextOf(reader: Reader): ConditionContext {
    return { alias: 'e', today: this.clock.today(), reader };
  }
}
