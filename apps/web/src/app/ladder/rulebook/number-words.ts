import type { BookNumber, NumberMeasure } from '@yanzhen/domain/ladder/rulebook/numbers';
import type { Points, Test } from '@yanzhen/domain/ladder/rulebook/rule';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { statedMeaning } from '@yanzhen/domain/registry/stated-facts';
import { formatNumber } from '../../shared/format/numbers';
import { quantityName } from '../../shared/ladder-words/quantity-words';
import { worded } from '../../shared/ladder-words/wording';

type Step = Readonly<Record<string, unknown>>;

/** `requires[3].test.atLeast` → the objects on the way, the outermost first; the last one holds the number. */
function wayTo(book: Rulebook, path: string): { steps: Step[]; keys: string[] } {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const steps: Step[] = [];
  let here: unknown = book;
  for (const key of keys) {
    steps.push(here as Step);
    here = (here as Step)[key];
  }
  return { steps, keys };
}

const ROLES: Readonly<Record<string, string | undefined>> = {
  pass: $localize`:@@rulebook.number.pass:合格总分`,
  max: $localize`:@@rulebook.number.max:本项最高分`,
  else: $localize`:@@rulebook.number.else:其他情形得分`,
  cap: $localize`:@@rulebook.number.cap:封顶得分`,
  least: $localize`:@@rulebook.number.least:至少满足几项`,
  withinYears: $localize`:@@rulebook.number.withinYears:近几年内`,
  rankWithin: $localize`:@@rulebook.number.rankWithin:获奖单位排名前几`,
  count: $localize`:@@rulebook.number.count:至少几项`,
};

const band = (at: string): string => String(Number(at) + 1);

/** What a number of a book is for: `近两年研发费用合计不低于`, `第 2 档界限`. */
export function numberLabel(book: Rulebook, number: BookNumber): string {
  const { steps, keys } = wayTo(book, number.path);
  const holder = steps[steps.length - 1];
  const above = steps[steps.length - 2];
  if ('value' in holder) return comparedLabel(holder as unknown as Extract<Test, { value: unknown }>);
  if (number.role === 'atLeast') return $localize`:@@rulebook.number.category:本部分最低分`;
  if (number.role === 'bar') return $localize`:@@rulebook.number.bar:第 ${band(keys[keys.length - 2])}:band: 档界限`;
  if (number.role === 'points' && 'bar' in holder) {
    return $localize`:@@rulebook.number.bandPoints:第 ${band(keys[keys.length - 2])}:band: 档得分`;
  }
  if ('gives' in above) return choiceLabel(above as unknown as Extract<Points, { gives: unknown }>, number.role);
  if (number.role === 'step') return $localize`:@@rulebook.number.step:每满多少`;
  if (number.role === 'points' && 'zh' in holder) {
    return $localize`:@@rulebook.number.choice:“${worded(holder as never)}:choice:”得分`;
  }
  if (number.role === 'points') return $localize`:@@rulebook.number.each:每次得分`;
  return ROLES[number.role] ?? number.role;
}

function comparedLabel(test: Extract<Test, { value: unknown }>): string {
  const what = quantityName(test.value);
  if ('atLeast' in test) return $localize`:@@rulebook.number.atLeast:${what}:what:不低于`;
  if ('atMost' in test) return $localize`:@@rulebook.number.atMost:${what}:what:不高于`;
  if ('below' in test) return $localize`:@@rulebook.number.below:${what}:what:低于`;
  return $localize`:@@rulebook.number.above:${what}:what:高于`;
}

function choiceLabel(points: Extract<Points, { gives: unknown }>, code: string): string {
  const choice = statedMeaning(points.choice).choices?.find((one) => one.code === code);
  return $localize`:@@rulebook.number.choice:“${choice ? worded(choice) : code}:choice:”得分`;
}

const UNITS: Readonly<Record<NumberMeasure, string>> = {
  wan: $localize`:@@rulebook.unit.wan:万元`,
  persons: $localize`:@@rulebook.unit.persons:人`,
  items: $localize`:@@rulebook.unit.items:项`,
  share: '%',
  percent: '%',
  score: $localize`:@@rulebook.unit.points:分`,
  points: $localize`:@@rulebook.unit.points:分`,
  years: $localize`:@@rulebook.unit.years:年`,
  count: $localize`:@@rulebook.unit.items:项`,
  place: $localize`:@@rulebook.unit.place:名`,
};

export const unitOf = (measure: NumberMeasure): string => UNITS[measure];

/** A part of one is typed as percent: 0.03 ↔ `3`. Twelve digits are more than any policy has, and fewer than binary noise. */
export const typedOf = (value: number, measure: NumberMeasure): string =>
  String(measure === 'share' ? fair(value * 100) : value);

/** Null for what is no number. */
export function readTyped(text: string, measure: NumberMeasure): number | null {
  const plain = text.trim().replace(/[,，\s]/g, '');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null;
  const number = Number(plain);
  return measure === 'share' ? fair(number / 100) : number;
}

const fair = (value: number): number => Number(value.toPrecision(12));

/** `3%`, `100 万元`, for telling old and new. */
export function shownNumber(value: number, measure: NumberMeasure): string {
  const number = formatNumber(measure === 'share' ? fair(value * 100) : value, 6);
  return unitOf(measure) === '%' ? `${number}%` : `${number} ${unitOf(measure)}`;
}
