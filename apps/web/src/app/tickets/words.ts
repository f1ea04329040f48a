import type { Light } from '@yanzhen/domain/tickets/clock/light';
import type { ClockStep, ClockUnit } from '@yanzhen/domain/tickets/clock/rule';
import type { TicketAct } from '@yanzhen/domain/tickets/life/acts';
import type { Supervision } from '@yanzhen/domain/tickets/life/supervision';
import type { TicketChannel, TicketKind, TicketState, Urgency } from '@yanzhen/domain/tickets/ticket';

const KINDS: Readonly<Record<TicketKind, string>> = {
  consultation: $localize`:@@tickets.kind.consultation:咨询`,
  help: $localize`:@@tickets.kind.help:求助`,
  opinion: $localize`:@@tickets.kind.opinion:意见`,
  suggestion: $localize`:@@tickets.kind.suggestion:建议`,
  complaint: $localize`:@@tickets.kind.complaint:投诉`,
  report: $localize`:@@tickets.kind.report:举报`,
};

const CHANNELS: Readonly<Record<TicketChannel, string>> = {
  hotline: $localize`:@@tickets.channel.hotline:12345 热线`,
  workbook: $localize`:@@tickets.channel.workbook:热线工单导入`,
  desk: $localize`:@@tickets.channel.desk:服务窗口`,
  enterprise: $localize`:@@tickets.channel.enterprise:企业提交`,
  visit: $localize`:@@tickets.channel.visit:走访收集`,
  open311: $localize`:@@tickets.channel.open311:其他系统`,
};

const STEPS: Readonly<Record<ClockStep, string>> = {
  dispatch: $localize`:@@tickets.step.dispatch:派单`,
  accept: $localize`:@@tickets.step.accept:签收`,
  first_reply: $localize`:@@tickets.step.firstReply:首次反馈`,
  handle: $localize`:@@tickets.step.handle:办理`,
};

const LIGHTS: Readonly<Record<Light, string>> = {
  green: $localize`:@@tickets.light.green:正常`,
  yellow: $localize`:@@tickets.light.yellow:临近时限`,
  red: $localize`:@@tickets.light.red:已超时`,
  waiting: $localize`:@@tickets.light.waiting:暂停计时`,
};

/** What the button says, and what the history says. */
const ACTS: Readonly<Record<TicketAct | 'receive', string>> = {
  receive: $localize`:@@tickets.act.receive:受理`,
  dispatch: $localize`:@@tickets.act.dispatch:派单`,
  accept: $localize`:@@tickets.act.accept:签收`,
  return: $localize`:@@tickets.act.return:退单`,
  transfer: $localize`:@@tickets.act.transfer:转办`,
  pause: $localize`:@@tickets.act.pause:等待材料，暂停计时`,
  resume: $localize`:@@tickets.act.resume:材料已到，恢复计时`,
  ask_extension: $localize`:@@tickets.act.ask:申请延期`,
  grant_extension: $localize`:@@tickets.act.grant:同意延期`,
  refuse_extension: $localize`:@@tickets.act.refuse:不同意延期`,
  stage_reply: $localize`:@@tickets.act.stage:阶段反馈`,
  contribute: $localize`:@@tickets.act.contribute:提交协办意见`,
  reply: $localize`:@@tickets.act.reply:答复`,
  call_back: $localize`:@@tickets.act.callBack:登记回访`,
  not_reached: $localize`:@@tickets.act.notReached:确认未联系上`,
  close: $localize`:@@tickets.act.close:办结销号`,
  rework: $localize`:@@tickets.act.rework:退回重办`,
  reopen: $localize`:@@tickets.act.reopen:重新办理`,
  merge: $localize`:@@tickets.act.merge:并入另一件`,
  invalidate: $localize`:@@tickets.act.invalidate:认定无效`,
  withdraw: $localize`:@@tickets.act.withdraw:撤回诉求`,
  supervise: $localize`:@@tickets.act.supervise:督办`,
  instruct: $localize`:@@tickets.act.instruct:批示`,
  rate: $localize`:@@tickets.act.rate:评价答复`,
};

export const kindWords = (kind: TicketKind | null): string =>
  kind ? KINDS[kind] : $localize`:@@tickets.kind.none:种类未定`;
export const channelWords = (channel: TicketChannel): string => CHANNELS[channel];
export { ticketStateName as stateWords } from '../shared/ticket-state';
export const stepWords = (step: ClockStep): string => STEPS[step];
export const lightWords = (light: Light): string => LIGHTS[light];
export const actWords = (act: TicketAct | 'receive'): string => ACTS[act];
export const urgencyWords = (urgency: Urgency): string =>
  urgency === 'urgent' ? $localize`:@@tickets.urgent:紧急` : $localize`:@@tickets.normal:一般`;

/** So much time in words. */
export function timeWords(unit: ClockUnit, amount: number): string {
  switch (unit) {
    case 'hours':
      return $localize`:@@tickets.unit.hours:${amount}:amount: 小时`;
    case 'hours_of_working_days':
      return $localize`:@@tickets.unit.workdayHours:${amount}:amount: 小时（非工作日顺延）`;
    case 'working_hours':
      return $localize`:@@tickets.unit.workingHours:${amount}:amount: 个工作小时`;
    case 'working_days':
      return $localize`:@@tickets.unit.workingDays:${amount}:amount: 个工作日`;
  }
}

/** The unit alone. */
export const unitWords = (unit: ClockUnit): string => UNITS[unit];

const UNITS: Readonly<Record<ClockUnit, string>> = {
  hours: $localize`:@@tickets.unit.hours.alone:小时`,
  hours_of_working_days: $localize`:@@tickets.unit.workdayHours.alone:小时（非工作日顺延）`,
  working_hours: $localize`:@@tickets.unit.workingHours.alone:工作小时`,
  working_days: $localize`:@@tickets.unit.workingDays.alone:工作日`,
};

/** Colour of a light's chip. */
export const lightTone = (light: Light): string => ({ green: 'fine', yellow: 'soon', red: 'late', waiting: '' })[light];

export function stateTone(state: TicketState): string {
  if (state === 'closed') return 'fine';
  return ['received', 'dispatched', 'replied'].includes(state) ? 'soon' : '';
}

const SUPERVISION_WORDS: Readonly<Record<Supervision, string>> = {
  urge: $localize`:@@tickets.supervision.urge:催办`,
  supervise: $localize`:@@tickets.act.supervise:督办`,
  notice: $localize`:@@tickets.supervision.notice:通报`,
};

export const supervisionWords = (level: Supervision): string => SUPERVISION_WORDS[level];
