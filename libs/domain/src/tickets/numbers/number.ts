import type { CountKey } from './count';

export const NUMBER_KEYS = [
  'on_time',
  'response',
  'resolved',
  'satisfied',
  'average',
  'repeats',
  'returns',
  'extensions',
  'reworks',
] as const;
export type NumberKey = (typeof NUMBER_KEYS)[number];

/** By what the numbers are told apart. */
export const NUMBER_DIMENSIONS = ['department', 'unit', 'kind', 'channel', 'month'] as const;
export type NumberDimension = (typeof NUMBER_DIMENSIONS)[number];

/** Counts of one group, with the minutes that its average divides. */
export type Counted = Readonly<Record<CountKey, number>> & { readonly handledMinutes: number };

export interface NumberFormula {
  readonly name: string;
  /** Null: the minutes of handling. */
  readonly of: CountKey | null;
  readonly over: CountKey;
  /** The formula as a sentence, as it stands beside the number. */
  readonly formula: string;
}

/**
 * No official formula was found (policy/facts.md §5.4): these follow the practice of 接诉即办 in Beijing and are marked 待核实. All are
 * of the requests that came in during the span; those found invalid, withdrawn or merged count as received alone.
 */
export const NUMBERS: Readonly<Record<NumberKey, NumberFormula>> = {
  on_time: {
    name: '按时办结率',
    of: 'on_time',
    over: 'due',
    formula: '各轮都在办理时限内答复的件数 ÷ 应办结件数（已答复的与已超办理时限未答复的）',
  },
  response: {
    name: '响应率',
    of: 'responded',
    over: 'response_due',
    formula: '规定时限内首次反馈（无首次反馈时限的按签收）的件数 ÷ 应响应件数（已响应的与已超时未响应的）',
  },
  resolved: {
    name: '解决率',
    of: 'solved',
    over: 'called',
    formula: '最近一次有效回访为“已解决”的件数 ÷ 有效回访件数（未接通、未联系上和未抽中回访的不计入）',
  },
  satisfied: {
    name: '满意率',
    of: 'satisfied',
    over: 'called',
    formula: '最近一次有效回访为“满意”的件数 ÷ 有效回访件数（未接通、未联系上和未抽中回访的不计入）',
  },
  average: {
    name: '平均办理工时',
    of: null,
    over: 'answered',
    formula: '办理时钟从起算到答复的工作时间之和（不含暂停，各轮累计）÷ 已答复件数',
  },
  repeats: { name: '重复率', of: 'repeated', over: 'received', formula: '并入另一件的件数 ÷ 受理件数' },
  returns: { name: '退单率', of: 'returned', over: 'dispatched', formula: '被退过单的件数 ÷ 已派单件数' },
  extensions: { name: '延期率', of: 'extended', over: 'dispatched', formula: '获准延期的件数 ÷ 已派单件数' },
  reworks: { name: '重办率', of: 'reworked', over: 'answered', formula: '答复后退回重办的件数 ÷ 已答复件数' },
};

/** The share, or for the average the minutes; null where nothing is divided. */
export function valueOf(key: NumberKey, counted: Counted): number | null {
  const { of, over } = NUMBERS[key];
  return counted[over] === 0 ? null : (of === null ? counted.handledMinutes : counted[of]) / counted[over];
}

/** Months that one question may span. */
export const MOST_MONTHS = 60;
