import { ApiProperty } from '@nestjs/swagger';
import type { ImportJob } from '@yanzhen/contract/exchange/import';
import type { Page } from '@yanzhen/contract/platform/page';
import {
  IMPORT_KINDS,
  IMPORT_STATES,
  type ImportKind,
  type ImportState,
  STEP_ACTIONS,
  type StepAction,
} from '@yanzhen/domain/exchange/import';
import type { ErrorDetails } from '@yanzhen/domain/shared/domain-error';
import type { ImportJobEntity } from './import-job.entity';

export class StepCountsDto implements Record<StepAction, number> {
  @ApiProperty() create!: number;
  @ApiProperty() change!: number;
  @ApiProperty() unchanged!: number;
  @ApiProperty() merge!: number;
  @ApiProperty() review!: number;
  @ApiProperty() reject!: number;
}

export class ImportJobDto implements ImportJob {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() fileName!: string;
  @ApiProperty({ description: 'Bytes' }) fileSize!: number;
  @ApiProperty({ enum: IMPORT_KINDS, nullable: true, type: String }) kind!: ImportKind | null;
  @ApiProperty({ enum: IMPORT_STATES }) state!: ImportState;
  @ApiProperty({ type: String, nullable: true }) failure!: string | null;
  @ApiProperty({ type: Object }) failureDetails!: Record<string, string | number | boolean | null>;
  @ApiProperty() done!: number;
  @ApiProperty() total!: number;
  @ApiProperty({ type: StepCountsDto, description: STEP_ACTIONS.join(', ') }) counts!: StepCountsDto;
  @ApiProperty() problemCount!: number;
  @ApiProperty() keptOnUndo!: number;
  @ApiProperty() by!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt!: string | null;
}

export class ImportJobPageDto implements Page<ImportJob> {
  @ApiProperty({ type: [ImportJobDto] }) items!: ImportJobDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}

export const toImportJob = (job: ImportJobEntity): ImportJobDto => ({
  id: job.id,
  version: job.version,
  fileName: job.fileName,
  fileSize: job.fileSize,
  kind: job.kind,
  state: job.state,
  failure: job.failure,
  failureDetails: flat(job.failureDetails),
  done: job.done,
  total: job.total,
  counts: { ...job.counts },
  problemCount: job.problemCount,
  keptOnUndo: job.keptOnUndo,
  by: job.userName,
  createdAt: job.createdAt.toISOString(),
  finishedAt: job.finishedAt?.toISOString() ?? null,
});

const flat = (details: ErrorDetails): Record<string, string | number | boolean | null> => ({ ...details });
