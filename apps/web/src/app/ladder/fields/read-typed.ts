import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import type { TriedValue } from '@yanzhen/domain/ladder/evaluation/try-facts';
import { readAmount } from '@yanzhen/domain/registry/amount';
import { namedFact } from '../../shared/ladder-words/fact-words';
import { fieldKind } from './field-kind';
import { eventOf, type TypedEvent } from './typed-event';
import type { TypedFact } from './typed-fact';

/** What a form holds, read; null = not told. `problem` is a sentence for the field. */
export interface ReadFact {
  readonly value: TriedValue;
  readonly problem: string | null;
}

const fine = (value: TriedValue): ReadFact => ({ value, problem: null });
const wrong = (problem: string): ReadFact => ({ value: null, problem });

/** @param today `YYYY-MM-DD`: what has happened lies before it */
export function readTyped(ref: FactRef, typed: TypedFact, today: string): ReadFact {
  if (typed.text.trim() === '') return fine(null);
  switch (fieldKind(ref)) {
    case 'figure':
      return readFigure(ref, typed.text);
    case 'yesno':
      return fine(typed.text === 'yes');
    case 'judgement':
      return typed.why.trim()
        ? fine({ yes: typed.text === 'yes', why: typed.why.trim() })
        : wrong($localize`:@@ladder.field.whyMissing:请写明判断的理由`);
    case 'day':
      return typed.text > today ? wrong($localize`:@@ladder.field.future:这一天还没有到`) : fine(typed.text);
    case 'events':
      return typed.text === 'none' ? fine([]) : readEvents(ref, typed.events, today);
    default:
      return fine(typed.text);
  }
}

function readFigure(ref: FactRef, text: string): ReadFact {
  const { annual, stated } = namedFact(ref);
  const measure = annual?.measure ?? stated?.measure ?? 'items';
  const whole = measure === 'persons' || measure === 'items' || measure === 'place';
  const { amount, problem } = readAmount(measure === 'percent' ? text.replace(/[%％]\s*$/, '') : text, whole ? 'persons' : 'wan');
  if (problem === 'amount_not_whole') return wrong($localize`:@@ladder.field.notWhole:应是整数`);
  if (problem === 'amount_too_large') return wrong($localize`:@@ladder.field.tooLarge:这个数太大，请核对单位`);
  if (problem) return wrong($localize`:@@ladder.field.unreadable:请填数字，例如 1234.5`);
  if (amount !== null && amount < 0 && !annual?.mayBeNegative)
    return wrong($localize`:@@ladder.field.negative:不能是负数`);
  if (amount !== null && stated?.max !== undefined && amount > stated.max)
    return wrong($localize`:@@ladder.field.beyond:不能大于 ${stated.max}:max:`);
  return fine(amount);
}

function readEvents(ref: FactRef, events: readonly TypedEvent[], today: string): ReadFact {
  const meaning = namedFact(ref).stated;
  if (!meaning || !events.length) return wrong($localize`:@@ladder.field.eventMissing:请至少填写一项，或选择“没有”`);
  for (const event of events) {
    if (!event.kind) return wrong($localize`:@@ladder.field.kindMissing:请选择每一项的类别`);
    if (!event.on) return wrong($localize`:@@ladder.field.dayMissing:请填写每一项的日期`);
    if (event.on > today) return wrong($localize`:@@ladder.field.future:这一天还没有到`);
    if (event.until && event.until < event.on)
      return wrong($localize`:@@ladder.field.reversed:截止日期早于开始日期`);
    if (event.rank && !/^[1-9]\d{0,3}$/.test(event.rank))
      return wrong($localize`:@@ladder.field.rank:名次应是正整数`);
  }
  return fine(events.map((event) => eventOf(event, meaning)));
}
