import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CheckingPhase } from './engine/checking-phase';
import { ImportWorker } from './engine/import-worker';
import { ReadingPhase } from './engine/reading-phase';
import { RunningPhase } from './engine/running-phase';
import { UndoingPhase } from './engine/undoing-phase';
import { ImportFilesController } from './file/files.controller';
import { ImportFileEntity } from './file/import-file.entity';
import { ImportFileRepository } from './file/import-file.repository';
import { OldFiles } from './file/old-files';
import { OldFilesJob } from './file/old-files.job';
import { RejectedWorkbook } from './file/rejected-workbook';
import { ImportKinds } from './import-kinds';
import { ImportActs } from './job/import-acts';
import { ImportDetailsController } from './job/import-details.controller';
import { ImportJobEntity } from './job/import-job.entity';
import { ImportJobRepository } from './job/import-job.repository';
import { ImportMappingEntity } from './job/import-mapping.entity';
import { ImportProblemEntity } from './job/import-problem.entity';
import { ImportProblemRepository } from './job/import-problem.repository';
import { ImportSheetEntity } from './job/import-sheet.entity';
import { ImportSheetRepository } from './job/import-sheet.repository';
import { ImportStepEntity } from './job/import-step.entity';
import { ImportStepRepository } from './job/import-step.repository';
import { ImportController } from './job/import.controller';
import { ImportService } from './job/import.service';
import { MappingService } from './job/mapping.service';
import { StepsService } from './job/steps.service';
import { UnattendedImport } from './unattended-import';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      ImportJobEntity,
      ImportFileEntity,
      ImportSheetEntity,
      ImportStepEntity,
      ImportProblemEntity,
      ImportMappingEntity,
    ]),
  ],
  controllers: [ImportFilesController, ImportController, ImportDetailsController],
  providers: [
    ImportKinds,
    ImportJobRepository,
    ImportFileRepository,
    ImportSheetRepository,
    ImportStepRepository,
    ImportProblemRepository,
    ReadingPhase,
    CheckingPhase,
    RunningPhase,
    UndoingPhase,
    ImportWorker,
    ImportActs,
    ImportService,
    MappingService,
    StepsService,
    RejectedWorkbook,
    OldFiles,
    OldFilesJob,
    UnattendedImport,
  ],
  exports: [ImportKinds, UnattendedImport],
})
export class ExchangeModule {}
