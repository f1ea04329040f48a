import { Injectable } from '@nestjs/common';
import type { CoverageLineFilter, OfficerCoverage } from '@yanzhen/contract/liaison/coverage';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { quartersOf } from '@yanzhen/domain/liaison/span';
import { Clock } from '../../platform/clock';
import { COUNT_CAP, keysOf, PAGE_SIZE, pageOf, wholeNumber } from '../../platform/http/page';
import {
  CoverageOfficersRepository,
  type OfficerPlace,
  type OfficerRowOfCoverage,
  type OfficersWanted,
} from './coverage-officers.repository';

const CHUNK = 500;

/** How it stands with the enterprises of each officer. */
@Injectable()
export class CoverageOfficers {
  constructor(
    private readonly officers: CoverageOfficersRepository,
    private readonly clock: Clock,
  ) {}

  async page(reader: Reader, filter: CoverageLineFilter, cursor: string | undefined): Promise<Page<OfficerCoverage>> {
    const wanted = this.wanted(reader, filter);
    const rows = await this.officers.page(wanted, cursor === undefined ? null : placeOf(cursor), PAGE_SIZE + 1);
    const count = await this.officers.count(wanted, COUNT_CAP + 1);
    const shown = new Map((await this.shown(wanted, rows, filter.year)).map((row) => [row.officerId, row]));
    return pageOf(
      rows,
      PAGE_SIZE,
      count,
      ({ name, officerId }) => [name, officerId],
      ({ officerId }) => shown.get(officerId) as OfficerCoverage,
    );
  }

  async *all(reader: Reader, filter: CoverageLineFilter): AsyncGenerator<OfficerCoverage> {
    const wanted = this.wanted(reader, filter);
    for (let after: OfficerPlace | null = null; ;) {
      const rows: OfficerRowOfCoverage[] = await this.officers.page(wanted, after, CHUNK);
      yield* await this.shown(wanted, rows, filter.year);
      const last = rows.at(-1);
      if (!last || rows.length < CHUNK) return;
      after = [last.name, last.officerId];
    }
  }

  private wanted(reader: Reader, { role = 'leader', unit = [], officerId, q }: CoverageLineFilter): OfficersWanted {
    return { reader, role, units: unit, officerId, q: q?.trim() ?? '', today: this.clock.today() };
  }

  private async shown(
    wanted: OfficersWanted,
    rows: readonly OfficerRowOfCoverage[],
    year: number | undefined,
  ): Promise<OfficerCoverage[]> {
    const quarters = quartersOf(year ?? Number(wanted.today.slice(0, 4)));
    const ids = rows.map(({ officerId }) => officerId);
    const visited = await this.officers.visited(wanted, ids, quarters);
    return rows.map((row) => {
      const own = visited.filter(({ officerId }) => officerId === row.officerId);
      const counts = quarters.map((_, at) => own.find(({ quarter }) => quarter === at)?.enterprises ?? 0);
      return { ...row, visited: counts };
    });
  }
}

function placeOf(cursor: string): OfficerPlace {
  const [name, id] = keysOf(cursor, 2);
  return [String(name), wholeNumber(id)];
}
