import { Injectable } from '@nestjs/common';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { Database } from '../../platform/database/database';
import { Remembered } from '../../platform/remembered/remembered';

/** What the annual facts of one year say of some units. */
export interface FactFigures {
  /** Enterprises that stated their revenue. */
  readonly reported: number;
  /** Enterprises at or above each bar, in the order asked. */
  readonly reaching: readonly number[];
  /** R&D and revenue of those that stated both, 万元. */
  readonly rndExpense: number;
  readonly revenue: number;
  /** How many stated both. */
  readonly both: number;
}

interface UnitFigures extends FactFigures {
  readonly unitCode: UnitCode;
}

type Row = Record<string, string | number | null>;

/** Figures that look like 元 in a 万元 column are left out: one of them would be a goose of its own. */
@Injectable()
export class FactFiguresRepository {
  constructor(
    private readonly db: Database,
    private readonly remembered: Remembered,
  ) {}

  /** Bars in 万元. Whoever asks says which units their reader may see. */
  async ofYear(units: readonly UnitCode[], year: number, bars: readonly number[]): Promise<FactFigures> {
    const all = await this.remembered.of(['figures', 'enterprises'], `figures ${year} ${bars.join(' ')}`, () =>
      this.byUnit(year, bars),
    );
    const seen = all.filter(({ unitCode }) => units.includes(unitCode));
    const sum = (of: (unit: FactFigures) => number) => seen.reduce((total, unit) => total + of(unit), 0);
    return {
      reported: sum(({ reported }) => reported),
      reaching: bars.map((_, at) => sum(({ reaching }) => reaching[at] ?? 0)),
      rndExpense: sum(({ rndExpense }) => rndExpense),
      revenue: sum(({ revenue }) => revenue),
      both: sum(({ both }) => both),
    };
  }

  private async byUnit(year: number, bars: readonly number[]): Promise<UnitFigures[]> {
    const reaching = bars.map((_, at) => `SUM(CASE WHEN f.revenue >= ? THEN 1 ELSE 0 END) AS b${at}`);
    const rows = await this.db.query<Row[]>(
      `SELECT e.unit_code AS unitCode, COUNT(f.revenue) AS reported, ${reaching.map((bar) => `${bar}, `).join('')}
              SUM(CASE WHEN f.revenue IS NULL THEN NULL ELSE f.rnd_expense END) AS rnd,
              SUM(CASE WHEN f.rnd_expense IS NULL OR f.revenue IS NULL THEN 0 ELSE 1 END) AS pairs,
              SUM(CASE WHEN f.rnd_expense IS NULL THEN NULL ELSE f.revenue END) AS revenue
         FROM annual_facts f JOIN enterprise e ON e.id = f.enterprise_id
        WHERE f.year = ? AND f.suspect = ? AND e.state = ? GROUP BY e.unit_code`,
      [...bars, year, 0, 'active'],
    );
    return rows.map((row) => {
      const number = (key: string) => Number(row[key] ?? 0);
      return {
        unitCode: row['unitCode'] as UnitCode,
        reported: number('reported'),
        reaching: bars.map((_, at) => number(`b${at}`)),
        rndExpense: number('rnd'),
        revenue: number('revenue'),
        both: number('pairs'),
      };
    });
  }
}
