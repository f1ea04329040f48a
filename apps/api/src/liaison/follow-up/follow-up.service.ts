import { Injectable } from '@nestjs/common';
import type {
  CorrectionFilter,
  CorrectionLine,
  PromiseFilter,
  PromiseLine,
  RequestFilter,
  RequestLine,
  VisitRef,
} from '@yanzhen/contract/liaison/follow-up';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { standingOf } from '@yanzhen/domain/liaison/promise';
import { Clock } from '../../platform/clock';
import { COUNT_CAP, keysOf, PAGE_SIZE, pageOf, wholeNumber } from '../../platform/http/page';
import { Registry } from '../../registry';
import { VisitPeople } from '../visit/visit-people';
import { VisitReading } from '../visit/visit-reading';
import { VisitRepository } from '../visit/visit.repository';
import {
  correctionsWanted,
  FollowUpRepository,
  type Place,
  promisesWanted,
  requestsWanted,
} from './follow-up.repository';

const MORE = PAGE_SIZE + 1;

/** What visits left behind: promises to keep, requests to hand over, corrections to verify. */
@Injectable()
export class FollowUps {
  constructor(
    private readonly rows: FollowUpRepository,
    private readonly reading: VisitReading,
    private readonly visits: VisitRepository,
    private readonly people: VisitPeople,
    private readonly registry: Registry,
    private readonly clock: Clock,
  ) {}

  async promises(reader: Reader, filter: PromiseFilter, cursor: string | undefined): Promise<Page<PromiseLine>> {
    const today = this.clock.today();
    const wanted = promisesWanted(reader, filter, today);
    const found = await this.rows.promises(wanted, placeOf(cursor), MORE);
    const count = await this.rows.count('promise', wanted, COUNT_CAP + 1);
    const on = await this.placed(reader, found);
    const shown = new Map((await this.reading.promiseRows(reader, found)).map((row) => [row.id, row]));
    const line = (row: (typeof found)[number]): PromiseLine => ({
      ...on(row),
      ...(shown.get(row.id) as PromiseLine),
      standing: standingOf(row, today),
    });
    const day = wanted.day === 'x.settled_on' ? 'settledOn' : 'dueOn';
    return pageOf(found, PAGE_SIZE, count, (row) => [row[day] ?? '', row.id], line);
  }

  async requests(reader: Reader, filter: RequestFilter, cursor: string | undefined): Promise<Page<RequestLine>> {
    const wanted = requestsWanted(reader, filter);
    const found = await this.rows.requests(wanted, placeOf(cursor), MORE);
    const count = await this.rows.count('request', wanted, COUNT_CAP + 1);
    const on = await this.placed(reader, found);
    const shown = new Map((await this.reading.requestRows(reader, found)).map((row) => [row.id, row]));
    const line = (row: (typeof found)[number]): RequestLine => ({
      ...on(row),
      ...(shown.get(row.id) as RequestLine),
    });
    return pageOf(found, PAGE_SIZE, count, ({ id }) => ['', id], line);
  }

  async corrections(
    reader: Reader,
    filter: CorrectionFilter,
    cursor: string | undefined,
  ): Promise<Page<CorrectionLine>> {
    const wanted = correctionsWanted(reader, filter);
    const found = await this.rows.corrections(wanted, placeOf(cursor), MORE);
    const count = await this.rows.count('correction', wanted, COUNT_CAP + 1);
    const on = await this.placed(reader, found);
    const shown = new Map((await this.reading.correctionRows(reader, found)).map((row) => [row.id, row]));
    const users = await this.people.users(found.flatMap(({ decidedBy }) => decidedBy ?? []));
    const line = (row: (typeof found)[number]): CorrectionLine => ({
      ...on(row),
      ...(shown.get(row.id) as CorrectionLine),
      decidedBy: row.decidedBy === null ? null : users(row.decidedBy),
      decidedAt: row.decidedAt?.toISOString() ?? null,
    });
    return pageOf(found, PAGE_SIZE, count, ({ id }) => ['', id], line);
  }

  /** Of which unit each row is, and of which visit. The lists show what is in sight, so each is there. */
  private async placed(
    reader: Reader,
    rows: readonly { enterpriseId: number; visitId: number }[],
  ): Promise<(row: { enterpriseId: number; visitId: number }) => { unitCode: UnitCode; visit: VisitRef }> {
    const firms = await this.registry.byIds(reader, [...new Set(rows.map(({ enterpriseId }) => enterpriseId))]);
    const visits = await this.visits.byIds([...new Set(rows.map(({ visitId }) => visitId))]);
    const units = new Map(firms.map(({ id, unitCode }) => [id, unitCode]));
    const refs = new Map(visits.map(({ id, clientId, visitedOn }) => [id, { clientId, visitedOn }]));
    return ({ enterpriseId, visitId }) => ({
      unitCode: units.get(enterpriseId) as UnitCode,
      visit: refs.get(visitId) as VisitRef,
    });
  }
}

function placeOf(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null;
  const [day, id] = keysOf(cursor, 2);
  return [String(day), wholeNumber(id)];
}
