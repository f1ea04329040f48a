import { Injectable } from '@nestjs/common';
import type { VisitFilter, VisitRow } from '@yanzhen/contract/liaison/visit';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { COUNT_CAP, keysOf, PAGE_SIZE, pageOf, wholeNumber } from '../../platform/http/page';
import { VisitReading } from './visit-reading';
import { type VisitKeys, VisitRepository } from './visit.repository';

/** The calendar of visits. */
@Injectable()
export class VisitList {
  constructor(
    private readonly visits: VisitRepository,
    private readonly reading: VisitReading,
  ) {}

  async page(reader: Reader, filter: VisitFilter, cursor: string | undefined): Promise<Page<VisitRow>> {
    const after = cursor === undefined ? null : keys(cursor);
    const rows = await this.visits.page(reader, filter, after, PAGE_SIZE + 1);
    const count = await this.visits.count(reader, filter, COUNT_CAP + 1);
    const shown = new Map((await this.reading.rows(reader, rows)).map((row) => [row.id, row]));
    return pageOf(
      rows,
      PAGE_SIZE,
      count,
      ({ plannedOn, visitedOn, id }) => [(filter.state === 'planned' ? plannedOn : visitedOn) ?? '', id],
      ({ id }) => shown.get(id) as VisitRow,
    );
  }
}

function keys(cursor: string): VisitKeys {
  const [day, id] = keysOf(cursor, 2);
  return [String(day), wholeNumber(id)];
}
