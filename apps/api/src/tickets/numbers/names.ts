import type { CountKey } from '@yanzhen/domain/tickets/numbers/count';
import type { TicketChannel, TicketKind } from '@yanzhen/domain/tickets/ticket';

const KINDS: Readonly<Record<TicketKind, string>> = {
  consultation: '咨询',
  help: '求助',
  opinion: '意见',
  suggestion: '建议',
  complaint: '投诉',
  report: '举报',
};

const CHANNELS: Readonly<Record<TicketChannel, string>> = {
  hotline: '12345 热线',
  workbook: '热线工单导入',
  desk: '服务窗口',
  enterprise: '企业提交',
  visit: '走访收集',
  open311: '其他系统',
};

export const KIND_NAMES: ReadonlyMap<string, string> = new Map(Object.entries(KINDS));
export const CHANNEL_NAMES: ReadonlyMap<string, string> = new Map(Object.entries(CHANNELS));

export const COUNT_NAMES: Readonly<Record<CountKey, string>> = {
  received: '受理',
  voided: '无效或撤回',
  repeated: '并入另一件',
  dispatched: '已派单',
  answered: '已答复',
  due: '应办结',
  on_time: '按时办结',
  response_due: '应响应',
  responded: '按时响应',
  called: '有效回访',
  solved: '已解决',
  satisfied: '满意',
  returned: '被退单',
  extended: '获准延期',
  reworked: '退回重办',
};
