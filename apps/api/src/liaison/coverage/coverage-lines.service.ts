import { Injectable } from '@nestjs/common';
import type { CoverageLine, CoverageLineFilter } from '@yanzhen/contract/liaison/coverage';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { dueState } from '@yanzhen/domain/liaison/cadence';
import { overlap } from '@yanzhen/domain/liaison/assignment';
import { quartersOf, type Span, spanOf } from '@yanzhen/domain/liaison/span';
import { Clock } from '../../platform/clock';
import { COUNT_CAP, keysOf, PAGE_SIZE, pageOf, wholeNumber } from '../../platform/http/page';
import { Rules } from '../campaign/rules';
import {
  CoverageLinesRepository,
  type HeldDays,
  type LinePlace,
  type LineRow,
  type LinesWanted,
  type VisitDays,
} from './coverage-lines.repository';

const CHUNK = 500;

/** The heat map: each officer, each of their enterprises, each quarter. */
@Injectable()
export class CoverageLines {
  constructor(
    private readonly lines: CoverageLinesRepository,
    private readonly rules: Rules,
    private readonly clock: Clock,
  ) {}

  async page(reader: Reader, filter: CoverageLineFilter, cursor: string | undefined): Promise<Page<CoverageLine>> {
    const wanted = this.wanted(reader, filter);
    const rows = await this.lines.page(wanted, cursor === undefined ? null : placeOf(cursor), PAGE_SIZE + 1);
    const count = await this.lines.count(wanted, COUNT_CAP + 1);
    const shown = new Map((await this.shown(rows, wanted)).map((line) => [keyOf(line), line]));
    return pageOf(rows, PAGE_SIZE, count, place, (row) => shown.get(keyOf(row)) as CoverageLine);
  }

  /** All of them, chunk by chunk, for a workbook. */
  async *all(reader: Reader, filter: CoverageLineFilter): AsyncGenerator<CoverageLine> {
    const wanted = this.wanted(reader, filter);
    for (let after: LinePlace | null = null; ;) {
      const rows: LineRow[] = await this.lines.page(wanted, after, CHUNK);
      yield* await this.shown(rows, wanted);
      const last = rows.at(-1);
      if (!last || rows.length < CHUNK) return;
      after = place(last);
    }
  }

  private wanted(reader: Reader, { year, role = 'leader', unit = [], officerId, q }: CoverageLineFilter): LinesWanted {
    const span = spanOf(String(year ?? this.clock.today().slice(0, 4))) as Span;
    return { reader, role, units: unit, officerId, q: q?.trim() ?? '', year: span };
  }

  private async shown(rows: readonly LineRow[], { role, year }: LinesWanted): Promise<CoverageLine[]> {
    const today = this.clock.today();
    const { soonDays } = await this.rules.now();
    const ids = [...new Set(rows.map(({ enterpriseId }) => enterpriseId))];
    const held = grouped(await this.lines.held(ids, role, year));
    const visits = grouped(await this.lines.visits(ids, year));
    const quarters = quartersOf(Number(year.key));
    return rows.map(({ dueOn, ...row }) => ({
      ...row,
      due: dueOn === null ? null : dueState(dueOn, today, soonDays),
      cells: quarters.map((quarter) =>
        cell(row.officerId, quarter, held.get(row.enterpriseId) ?? [], visits.get(row.enterpriseId) ?? []),
      ),
    }));
  }
}

function cell(officerId: number, quarter: Span, held: readonly HeldDays[], visits: readonly VisitDays[]) {
  const within = visits.filter(({ visitedOn }) => visitedOn >= quarter.from && visitedOn <= quarter.to);
  const sum = (rows: readonly VisitDays[]) => rows.reduce((all, one) => all + one.visits, 0);
  return {
    own: sum(within.filter((visit) => visit.officerId === officerId)),
    others: sum(within.filter((visit) => visit.officerId !== officerId)),
    held: held.some(
      (days) => days.officerId === officerId && overlap(days, { startsOn: quarter.from, endsOn: quarter.to }),
    ),
  };
}

function grouped<T extends { enterpriseId: number }>(rows: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) groups.set(row.enterpriseId, [...(groups.get(row.enterpriseId) ?? []), row]);
  return groups;
}

const keyOf = ({ officerId, enterpriseId }: { officerId: number; enterpriseId: number }) =>
  `${officerId}-${enterpriseId}`;

const place = ({ officerName, officerId, enterpriseId }: LineRow): LinePlace => [officerName, officerId, enterpriseId];

function placeOf(cursor: string): LinePlace {
  const [name, officerId, enterpriseId] = keysOf(cursor, 3);
  return [String(name), wholeNumber(officerId), wholeNumber(enterpriseId)];
}
