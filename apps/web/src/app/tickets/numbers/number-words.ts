import type { CountKey } from '@yanzhen/domain/tickets/numbers/count';
import { type Counted, type NumberDimension, type NumberKey, valueOf } from '@yanzhen/domain/tickets/numbers/number';
import type { TicketChannel, TicketKind } from '@yanzhen/domain/tickets/ticket';
import { formatNumber, formatShare, NOTHING } from '../../shared/format/numbers';
import { unitName } from '../../shared/names';
import { channelWords, kindWords } from '../words';

const COUNTS: Readonly<Record<CountKey, string>> = {
  received: $localize`:@@tickets.count.received:受理`,
  voided: $localize`:@@tickets.count.voided:无效或撤回`,
  repeated: $localize`:@@tickets.count.repeated:并入另一件`,
  dispatched: $localize`:@@tickets.count.dispatched:已派单`,
  answered: $localize`:@@tickets.count.answered:已答复`,
  due: $localize`:@@tickets.count.due:应办结`,
  on_time: $localize`:@@tickets.count.onTime:按时办结`,
  response_due: $localize`:@@tickets.count.responseDue:应响应`,
  responded: $localize`:@@tickets.count.responded:按时响应`,
  called: $localize`:@@tickets.count.called:有效回访`,
  solved: $localize`:@@tickets.count.solved:已解决`,
  satisfied: $localize`:@@tickets.count.satisfied:满意`,
  returned: $localize`:@@tickets.count.returned:被退单`,
  extended: $localize`:@@tickets.count.extended:获准延期`,
  reworked: $localize`:@@tickets.count.reworked:退回重办`,
};

const NAMES: Readonly<Record<NumberKey, string>> = {
  on_time: $localize`:@@tickets.number.onTime:按时办结率`,
  response: $localize`:@@tickets.number.response:响应率`,
  resolved: $localize`:@@tickets.number.resolved:解决率`,
  satisfied: $localize`:@@tickets.number.satisfied:满意率`,
  average: $localize`:@@tickets.number.average:平均办理工时`,
  repeats: $localize`:@@tickets.number.repeats:重复率`,
  returns: $localize`:@@tickets.number.returns:退单率`,
  extensions: $localize`:@@tickets.number.extensions:延期率`,
  reworks: $localize`:@@tickets.number.reworks:重办率`,
};

/** In Chinese as the workbook says them (`NUMBERS` of the domain); a test compares both. */
const FORMULAS: Readonly<Record<NumberKey, string>> = {
  on_time: $localize`:@@tickets.formula.onTime:各轮都在办理时限内答复的件数 ÷ 应办结件数（已答复的与已超办理时限未答复的）`,
  response: $localize`:@@tickets.formula.response:规定时限内首次反馈（无首次反馈时限的按签收）的件数 ÷ 应响应件数（已响应的与已超时未响应的）`,
  resolved: $localize`:@@tickets.formula.resolved:最近一次有效回访为“已解决”的件数 ÷ 有效回访件数（未接通、未联系上和未抽中回访的不计入）`,
  satisfied: $localize`:@@tickets.formula.satisfied:最近一次有效回访为“满意”的件数 ÷ 有效回访件数（未接通、未联系上和未抽中回访的不计入）`,
  average: $localize`:@@tickets.formula.average:办理时钟从起算到答复的工作时间之和（不含暂停，各轮累计）÷ 已答复件数`,
  repeats: $localize`:@@tickets.formula.repeats:并入另一件的件数 ÷ 受理件数`,
  returns: $localize`:@@tickets.formula.returns:被退过单的件数 ÷ 已派单件数`,
  extensions: $localize`:@@tickets.formula.extensions:获准延期的件数 ÷ 已派单件数`,
  reworks: $localize`:@@tickets.formula.reworks:答复后退回重办的件数 ÷ 已答复件数`,
};

const DIMENSIONS: Readonly<Record<NumberDimension, string>> = {
  department: $localize`:@@tickets.by.department:主办单位`,
  unit: $localize`:@@tickets.by.unit:县区`,
  kind: $localize`:@@tickets.by.kind:种类`,
  channel: $localize`:@@tickets.by.channel:来源`,
  month: $localize`:@@tickets.by.month:受理月份`,
};

export const countWords = (key: CountKey): string => COUNTS[key];
export const numberName = (key: NumberKey): string => NAMES[key];
export const formulaWords = (key: NumberKey): string => FORMULAS[key];
export const dimensionWords = (by: NumberDimension): string => DIMENSIONS[by];

/** The value of a number as people read it; minutes become hours. */
export function valueWords(key: NumberKey, counted: Counted): string {
  const value = valueOf(key, counted);
  if (value === null) return NOTHING;
  return key === 'average'
    ? $localize`:@@tickets.number.hours:${formatNumber(value / 60, 1)}:hours: 小时`
    : formatShare(value);
}

/** What a group is called. */
export function groupWords(by: NumberDimension, key: string): string {
  if (key === 'none') return NONE[by] ?? NOTHING;
  if (by === 'unit') return unitName(key);
  if (by === 'kind') return kindWords(key as TicketKind);
  return by === 'channel' ? channelWords(key as TicketChannel) : key;
}

const NONE: Readonly<Partial<Record<NumberDimension, string>>> = {
  department: $localize`:@@tickets.by.noDepartment:尚未派单`,
  unit: $localize`:@@tickets.by.noUnit:未注明县区`,
  kind: $localize`:@@tickets.kind.none:种类未定`,
};
