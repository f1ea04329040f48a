import { Injectable } from '@nestjs/common';
import type { FactsRow, SaveFacts } from '@yanzhen/contract/registry/facts';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { FACT_MEANINGS, FACT_YEARS, type FactFigures } from '@yanzhen/domain/registry/annual-facts';
import { partAboveWhole } from '@yanzhen/domain/registry/impossible-figures';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import { EnterpriseRepository } from '../enterprise/enterprise.repository';
import type { AnnualFactsEntity } from './annual-facts.entity';
import { FactsRepository } from './facts.repository';
import { Standings } from './standings';

@Injectable()
export class FactsService {
  constructor(
    private readonly db: Database,
    private readonly enterprises: EnterpriseRepository,
    private readonly facts: FactsRepository,
    private readonly standings: Standings,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Latest year first. */
  async list(reader: Reader, enterpriseId: number): Promise<FactsRow[]> {
    await this.enterprises.mustFind(reader, enterpriseId);
    return (await this.facts.of(enterpriseId)).map(toFactsRow);
  }

  /** @throws ChangedSince with the year as it is now; DomainError `registry.year_…`, `registry.part_above_whole`, `registry.verify_not_yours` */
  async save(by: Reader, enterpriseId: number, year: number, input: SaveFacts): Promise<FactsRow> {
    soundYear(year, Number(this.clock.today().slice(0, 4)));
    const wrong = partAboveWhole(input);
    if (wrong) throw new DomainError('registry.part_above_whole', 'rule', { ...wrong });
    if (input.verified && !VERIFIERS.includes(by.role))
      throw new DomainError('registry.verify_not_yours', 'forbidden', {});
    return withCurrent(
      'registry',
      () => this.db.transaction(() => this.write(by, enterpriseId, year, input)),
      async () => {
        const years = await this.list(by, enterpriseId);
        return years.find((row) => row.year === year) ?? null;
      },
    );
  }

  private async write(by: Reader, enterpriseId: number, year: number, input: SaveFacts): Promise<FactsRow> {
    await this.enterprises.mustFindLiving(by, enterpriseId);
    const held = await this.facts.hold([enterpriseId]);
    const before = held.facts.find((row) => row.year === year) ?? null;
    if ((before?.version ?? 0) !== input.version)
      throw new DomainError('registry.changed_since', 'conflict', { year, version: input.version });
    const columns = {
      ...figuresOf(input),
      source: input.source,
      verified: input.verified,
      lastImport: null,
      updatedAt: this.clock.now(),
    };
    if (before) await this.facts.change(before, columns);
    else await this.facts.add([{ ...columns, enterpriseId, year, suspect: false }]);
    await this.standings.rebuild([enterpriseId]);
    const after = (await this.facts.of(enterpriseId)).find((row) => row.year === year);
    if (!after) throw new Error(`Facts of ${year} vanished while being written`);
    await this.audit.record({
      by,
      act: 'registry.facts.save',
      subjectKind: 'enterprise',
      subjectId: enterpriseId,
      before: before && toldOf(before),
      after: toldOf(after),
    });
    return toFactsRow(after);
  }
}

/** @throws DomainError `registry.year_implausible`, `registry.year_not_finished`: figures of a running year are none of a fiscal year. */
function soundYear(year: number, thisYear: number): void {
  if (year < FACT_YEARS.first || year > thisYear)
    throw new DomainError('registry.year_implausible', 'invalid', { year });
  if (year === thisYear) throw new DomainError('registry.year_not_finished', 'rule', { year });
}

/** Who may say that figures were checked against papers. */
const VERIFIERS: readonly string[] = ['bureau', 'county'];

export const figuresOf = (row: FactFigures): FactFigures =>
  Object.fromEntries(FACT_MEANINGS.map(({ key }) => [key, row[key]])) as unknown as FactFigures;

const toldOf = (row: AnnualFactsEntity) => ({
  ...figuresOf(row),
  source: row.source,
  verified: row.verified,
  year: row.year,
});

const toFactsRow = (row: AnnualFactsEntity): FactsRow => ({
  id: row.id,
  version: row.version,
  year: row.year,
  revenue: row.revenue,
  mainRevenue: row.mainRevenue,
  rndExpense: row.rndExpense,
  netProfit: row.netProfit,
  totalAssets: row.totalAssets,
  totalLiabilities: row.totalLiabilities,
  employees: row.employees,
  rndStaff: row.rndStaff,
  equityFinancing: row.equityFinancing,
  source: row.source,
  verified: row.verified,
  suspect: row.suspect,
  updatedAt: row.updatedAt.toISOString(),
});
