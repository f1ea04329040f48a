export { ExchangeModule } from './exchange.module';
export { type ArchiveEntry, readDirectory } from './reading/archive-directory';
export { ImportKinds } from './import-kinds';
export { UnattendedImport } from './unattended-import';
export type {
  ActContext,
  AppliedStep,
  ImportKindHandler,
  MappedSheet,
  PlanInput,
  PlannedStep,
  StepOutcome,
  StepToApply,
  UndoOutcome,
} from './import-kind';
export { moved, takeBackEach, targetOf, targetsOf, unchanged, written } from './outcome';
export {
  type CellValue,
  downloadAs,
  WORKBOOK_TYPE,
  writeWorkbook,
  type WrittenColumn,
  type WrittenSheet,
} from './writing/workbook';
export { receiveUpload } from './file/upload';
export { readWorkbook } from './reading/read-workbook';
