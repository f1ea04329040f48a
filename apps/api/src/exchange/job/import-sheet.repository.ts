import { Injectable } from '@nestjs/common';
import type { ColumnMapping, ImportKind, RecognisedSheet } from '@yanzhen/domain/exchange/import';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { ImportMappingEntity } from './import-mapping.entity';
import { ImportSheetEntity } from './import-sheet.entity';

export interface RememberedMapping {
  readonly kind: ImportKind;
  readonly columns: readonly ColumnMapping[];
}

@Injectable()
export class ImportSheetRepository {
  constructor(private readonly db: Database) {}

  ofJob(jobId: number): Promise<ImportSheetEntity[]> {
    return this.sheets.find({ where: { jobId }, order: { position: 'ASC' } });
  }

  async replace(jobId: number, readings: readonly RecognisedSheet[]): Promise<void> {
    await this.sheets.delete({ jobId });
    for (const [position, reading] of readings.entries())
      await this.sheets.insert({ jobId, position, reading, corrected: false });
  }

  async correct(id: number, reading: RecognisedSheet, corrected: boolean): Promise<void> {
    await this.sheets.update({ id }, { reading, corrected });
  }

  /** By signature. */
  async remembered(unitCode: string | null, signatures: readonly string[]): Promise<Map<string, RememberedMapping>> {
    const rows = await this.mappings.findBy({ unitCode: unitCode ?? '', signature: In([...signatures]) });
    return new Map(rows.map((row) => [row.signature, row]));
  }

  async remember(
    unitCode: string | null,
    signature: string,
    { kind, columns }: RememberedMapping,
    savedAt: Date,
  ): Promise<void> {
    const key = { unitCode: unitCode ?? '', signature };
    await this.mappings.upsert({ ...key, kind, columns: [...columns], savedAt }, ['unitCode', 'signature']);
  }

  private get sheets() {
    return this.db.rows(ImportSheetEntity);
  }

  private get mappings() {
    return this.db.rows(ImportMappingEntity);
  }
}
