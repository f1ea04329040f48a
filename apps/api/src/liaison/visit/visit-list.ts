import { Injectable } from '@nestjs/common';
import type { RequestRow, VisitFilter, VisitRow } from '@yanzhen/contract/liaison/visit';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { COUNT_CAP, keysOf, PAGE_SIZE, pageOf, wholeNumber } from '../../platform/http/page';
import { RequestRepository } from './request.repository';
import { VisitReading } from './visit-reading';
import { type VisitKeys, VisitRepository } from './visit.repository';

const REQUESTS = 200;

/** The calendar of visits, and what was asked for during them. */
@Injectable()
export class VisitList {
  constructor(
    private readonly visits: VisitRepository,
    private readonly requests: RequestRepository,
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

  /** Waiting to be handed over, the oldest first. */
  async waiting(reader: Reader): Promise<RequestRow[]> {
    return this.reading.requestRows(reader, await this.requests.waiting(reader, 0, REQUESTS));
  }
}

function keys(cursor: string): VisitKeys {
  const [day, id] = keysOf(cursor, 2);
  return [String(day), wholeNumber(id)];
}
