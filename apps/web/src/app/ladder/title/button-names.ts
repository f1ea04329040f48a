import type { ChangeReportRow, DutyRow } from '@yanzhen/contract/ladder/title-life';
import { changeWords } from './words';

/** Names of buttons for those who hear them: what is seen on the button first, then what it is about. */
export const recordName = ({ name, year, doneOn }: DutyRow): string =>
  doneOn
    ? $localize`:@@titles.duty.correctOf:更正：${name}:name: ${year}:year: 年`
    : $localize`:@@titles.duty.recordOf:登记更新：${name}:name: ${year}:year: 年`;

export const forgetName = ({ year }: DutyRow): string => $localize`:@@titles.duty.forgetOf:撤回登记：${year}:year: 年`;

export const reportName = ({ name, kind, reportedOn }: ChangeReportRow): string =>
  reportedOn
    ? $localize`:@@titles.change.correctOf:更正：${name}:name: ${changeWords(kind)}:kind:`
    : $localize`:@@titles.change.editOf:登记报告：${name}:name: ${changeWords(kind)}:kind:`;

export const dropName = ({ kind }: ChangeReportRow): string =>
  $localize`:@@titles.change.removeOf:删除：${changeWords(kind)}:kind:`;
