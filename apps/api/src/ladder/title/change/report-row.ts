import type { ChangeReportRow } from '@yanzhen/contract/ladder/title-life';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { changeReportState } from '@yanzhen/domain/ladder/title-life/change-report';
import type { ListedReport } from './change-report-list.repository';

/** A report as a reader sees it: an enterprise learns what was entered, not by which official. */
export const toReportRow = (row: ListedReport, reader: Reader, today: string): ChangeReportRow => ({
  id: row.id,
  version: row.version,
  enterpriseId: row.enterpriseId,
  name: row.name,
  uscc: row.uscc,
  unitCode: row.unitCode,
  kind: row.kind,
  happenedOn: row.happenedOn,
  dueOn: row.dueOn,
  reportedOn: row.reportedOn,
  note: row.note,
  state: changeReportState(row.dueOn, row.reportedOn, today),
  enteredBy: reader.role === 'enterprise' && row.enteredRole !== 'enterprise' ? '' : row.enteredBy,
});
