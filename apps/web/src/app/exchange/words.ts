import { IMPORT_FIELDS } from '@yanzhen/domain/exchange/fields';
import type { ImportKind, ImportState, ProblemSeverity, StepAction } from '@yanzhen/domain/exchange/import';
import { problemText } from '@yanzhen/domain/exchange/problem-text';
import { language } from '../shared/language';

const KINDS: Readonly<Record<ImportKind, () => string>> = {
  enterprises: () => $localize`:@@exchange.kind.enterprises:企业名录`,
  'annual-facts': () => $localize`:@@exchange.kind.facts:年度数据`,
  titles: () => $localize`:@@exchange.kind.titles:称号公告名单`,
  labels: () => $localize`:@@exchange.kind.labels:标签名单`,
  credit: () => $localize`:@@exchange.kind.credit:信用名单`,
  liaison: () => $localize`:@@exchange.kind.liaison:包联台账`,
  hotline: () => $localize`:@@exchange.kind.hotline:热线工单表`,
};
export const kindName = (kind: ImportKind | null): string =>
  kind ? KINDS[kind]() : $localize`:@@exchange.kind.none:未识别`;

const STATES: Readonly<Record<ImportState, () => string>> = {
  reading: () => $localize`:@@exchange.state.reading:正在读取`,
  mapping: () => $localize`:@@exchange.state.mapping:待核对对应关系`,
  checking: () => $localize`:@@exchange.state.checking:正在试运行`,
  checked: () => $localize`:@@exchange.state.checked:待确认写入`,
  running: () => $localize`:@@exchange.state.running:正在写入`,
  done: () => $localize`:@@exchange.state.done:已完成`,
  undoing: () => $localize`:@@exchange.state.undoing:正在撤销`,
  undone: () => $localize`:@@exchange.state.undone:已撤销`,
  failed: () => $localize`:@@exchange.state.failed:未能导入`,
  cancelled: () => $localize`:@@exchange.state.cancelled:已取消`,
};
export const stateName = (state: ImportState): string => STATES[state]();

const ACTIONS: Readonly<Record<StepAction, () => string>> = {
  create: () => $localize`:@@exchange.action.create:新增`,
  change: () => $localize`:@@exchange.action.change:更新`,
  unchanged: () => $localize`:@@exchange.action.unchanged:无变化`,
  merge: () => $localize`:@@exchange.action.merge:重复行`,
  review: () => $localize`:@@exchange.action.review:待人工确认`,
  reject: () => $localize`:@@exchange.action.reject:不导入`,
};
export const actionName = (action: StepAction): string => ACTIONS[action]();

const SEVERITIES: Readonly<Record<ProblemSeverity, () => string>> = {
  error: () => $localize`:@@exchange.severity.error:该行不导入`,
  warning: () => $localize`:@@exchange.severity.warning:该格留空`,
  hint: () => $localize`:@@exchange.severity.hint:提示`,
};
export const severityName = (severity: ProblemSeverity): string => SEVERITIES[severity]();

/** The sentence of a reason or a cell's problem. */
export const reasonText = (code: string | null): string => (code ? problemText(code, language()) : '');

export function fieldName(kind: ImportKind | null, key: string | null): string {
  const field = kind && IMPORT_FIELDS[kind].find((known) => known.key === key);
  return field ? field[language()] : (key ?? '');
}
