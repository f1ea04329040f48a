import type { NumberGroup, TicketNumbers } from '@yanzhen/contract/tickets/numbers';
import { unitName } from '@yanzhen/domain/identity/unit';
import {
  NUMBER_KEYS,
  type NumberDimension,
  type NumberKey,
  NUMBERS,
  valueOf,
} from '@yanzhen/domain/tickets/numbers/number';
import type { CellValue, WrittenColumn, WrittenSheet } from '../../exchange';
import { CHANNEL_NAMES, COUNT_NAMES, KIND_NAMES } from './names';

const SHEETS: Readonly<Record<NumberDimension, { name: string; heading: string; text: (key: string) => string }>> = {
  department: { name: '分单位', heading: '主办单位', text: (key) => key },
  unit: { name: '分县区', heading: '县区', text: unitName },
  kind: { name: '分种类', heading: '种类', text: (key) => KIND_NAMES.get(key) ?? key },
  channel: { name: '分来源', heading: '来源', text: (key) => CHANNEL_NAMES.get(key) ?? key },
  month: { name: '分月', heading: '受理月份', text: (key) => key },
};

const COUNTS = ['received', 'dispatched', 'answered', 'due', 'on_time', 'called'] as const;

/** One sheet for each way to tell the numbers apart, and one with the formulas. */
export const numberSheets = (all: readonly TicketNumbers[]): WrittenSheet[] => [...all.map(sheetOf), formulas(all[0])];

const isShare = (key: NumberKey): boolean => key !== 'average';

const columnOf = (key: NumberKey): WrittenColumn => ({
  heading: isShare(key) ? NUMBERS[key].name : `${NUMBERS[key].name}（小时）`,
  width: 16,
  format: isShare(key) ? '0.0%' : '0.0',
});

function sheetOf({ by, groups, total }: TicketNumbers): WrittenSheet {
  const { name, heading, text } = SHEETS[by];
  return {
    name,
    columns: [
      { heading, width: 24 },
      ...COUNTS.map((count) => ({ heading: COUNT_NAMES[count], width: 12 })),
      ...NUMBER_KEYS.map(columnOf),
    ],
    rows: [
      ...groups.map(({ key, counts }) => rowOf(key === 'none' ? '未注明' : text(key), counts)),
      rowOf('合计', total),
    ],
  };
}

const rowOf = (name: string, counts: NumberGroup['counts']): CellValue[] => [
  name,
  ...COUNTS.map((count) => counts[count]),
  ...NUMBER_KEYS.map((key) => {
    const value = valueOf(key, counts);
    return value === null || isShare(key) ? value : value / 60;
  }),
];

const formulas = (one: TicketNumbers | undefined): WrittenSheet => ({
  name: '计算口径',
  columns: [
    { heading: '指标', width: 16 },
    { heading: '计算口径（待核实）', width: 90 },
  ],
  rows: [
    ...NUMBER_KEYS.map((key) => [NUMBERS[key].name, NUMBERS[key].formula]),
    ['统计范围', `${one?.from ?? ''} 至 ${one?.to ?? ''} 受理的诉求；认定无效、撤回和并入另一件的，只计入受理件数`],
  ],
});
