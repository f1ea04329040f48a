import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { EnterpriseFilter } from '@yanzhen/contract/registry/enterprise';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { AuditTrail } from '../../audit';
import { type CellValue, writeWorkbook } from '../../exchange';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { isMaskedFor } from '../enterprise/show';
import { EnterpriseListService } from '../list/enterprise-list.service';
import { EXPORT_COLUMNS, EXPORT_KEYS, type ExportColumn, type ExportKey } from './export-columns';

export interface Exported {
  readonly fileName: string;
  readonly rowCount: number;
  readonly content: Readable;
}

@Injectable()
export class ExportService {
  constructor(
    private readonly db: Database,
    private readonly list: EnterpriseListService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** What the list shows under a filter, as a workbook; who took how many rows stands in the audit trail. */
  async export(by: Reader, filter: EnterpriseFilter, keys: readonly ExportKey[] = EXPORT_KEYS): Promise<Exported> {
    const rowCount = await this.list.count(by, filter);
    await this.db.transaction(() =>
      this.audit.record({
        by,
        act: 'registry.enterprise.export',
        subjectKind: 'registry',
        subjectId: 'enterprises',
        after: { ...filter, columns: keys, rows: rowCount },
      }),
    );
    const columns: ExportColumn[] = keys.map((key) => EXPORT_COLUMNS[key]);
    const content = writeWorkbook([{ name: '企业名单', columns, rows: this.rows(by, filter, columns) }]);
    return { fileName: `企业名单-${this.clock.today()}.xlsx`, rowCount, content };
  }

  private async *rows(
    reader: Reader,
    filter: EnterpriseFilter,
    columns: readonly ExportColumn[],
  ): AsyncGenerator<CellValue[]> {
    for await (const { rows, beside } of this.list.all(reader, filter)) {
      for (const row of rows) {
        const masked = isMaskedFor(reader, row.id);
        yield columns.map(({ value }) => value(row, beside.get(row.id) ?? {}, masked));
      }
    }
  }
}
