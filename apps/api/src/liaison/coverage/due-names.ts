import type { DueState } from '@yanzhen/domain/liaison/cadence';

/** Words of a workbook, which is Chinese for every reader. */
export const DUE_NAMES: Readonly<Record<DueState, string>> = { overdue: '已逾期', soon: '临近', fine: '正常' };
