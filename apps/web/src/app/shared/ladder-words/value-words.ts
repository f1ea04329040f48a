import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import type {
  Judged,
  StatedEvent,
  StatedMeaning,
  StatedValue,
  YearlyValue,
} from '@yanzhen/domain/registry/stated-value';
import { formatDay } from '../format/days';
import { formatNumber, NOTHING } from '../format/numbers';
import { amount } from './amounts';
import { factMeasure, namedFact } from './fact-words';
import { listed, worded } from './wording';

/** A fact as it was told, for people. */
export function valueWords(ref: FactRef, value: number | StatedValue | null | undefined): string {
  if (value === null || value === undefined) return NOTHING;
  const { stated } = namedFact(ref);
  if (typeof value === 'number') return amount(value, factMeasure(ref));
  if (typeof value === 'boolean')
    return value ? $localize`:@@ladderWords.yes:是` : $localize`:@@ladderWords.noAnswer:否`;
  if (typeof value === 'string') return stated ? textOf(stated, value) : value;
  if (Array.isArray(value)) return eventsOf(value as readonly StatedEvent[], stated);
  if ('why' in value) return judgedOf(value as Judged);
  return listed(
    Object.entries(value as YearlyValue)
      .sort(([a], [b]) => b.localeCompare(a))
      .map(
        ([year, number]) => $localize`:@@ladderWords.inYear:${year}:year:年 ${amount(number, factMeasure(ref))}:value:`,
      ),
  );
}

function textOf(meaning: StatedMeaning, value: string): string {
  if (meaning.kind === 'day') return formatDay(value);
  const choice = meaning.choices?.find(({ code }) => code === value);
  return choice ? worded(choice) : value;
}

const judgedOf = ({ yes, why }: Judged): string =>
  yes ? $localize`:@@ladderWords.judgedYes:符合：${why}:why:` : $localize`:@@ladderWords.judgedNo:不符合：${why}:why:`;

function eventsOf(events: readonly StatedEvent[], meaning: StatedMeaning | null): string {
  if (!events.length) return $localize`:@@ladderWords.noEvents:没有`;
  return listed(events.map((event) => eventWords(event, meaning)));
}

/** `国家级 科学技术进步奖（2024年11月3日，第 2 名）`. */
export function eventWords({ kind, on, until, rank, name }: StatedEvent, meaning: StatedMeaning | null): string {
  const choice = meaning?.choices?.find(({ code }) => code === kind);
  const days = until ? `${formatDay(on)} – ${formatDay(until)}` : formatDay(on);
  const place = rank ? [$localize`:@@ladderWords.place:第 ${formatNumber(rank, 0)}:number: 名`] : [];
  const inside = $localize`:@@ladderWords.brackets:（${listed([days, ...place])}:inside:）`;
  return `${choice ? worded(choice) : kind}${name ? ` ${name}` : ''}${inside}`;
}
