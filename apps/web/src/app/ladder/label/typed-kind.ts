import type { AddLabelKind, LabelKindRow } from '@yanzhen/contract/ladder/label';
import type { LabelGoal } from '@yanzhen/domain/ladder/label/label-kind';
import type { ConflictField } from '../../shared/feedback/conflict';
import { formatDay } from '../../shared/format/days';
import { goalWords } from './label-words';

/** A kind as the form holds it: text fields are never null. */
export interface TypedKind {
  zh: string;
  en: string;
  goal: LabelGoal | '';
  source: string;
  unconfirmed: boolean;
  retiredOn: string;
}

export const typedKind = (row: LabelKindRow | null): TypedKind => ({
  zh: row?.zh ?? '',
  en: row?.en ?? '',
  goal: row?.goal ?? '',
  source: row?.source ?? '',
  unconfirmed: row?.unconfirmed ?? true,
  retiredOn: row?.retiredOn ?? '',
});

export const kindToSave = (typed: TypedKind): AddLabelKind => ({
  zh: typed.zh.trim(),
  en: typed.en.trim(),
  goal: typed.goal || null,
  source: typed.source.trim() || null,
  unconfirmed: typed.unconfirmed,
  retiredOn: typed.retiredOn || null,
});

const confirmed = (value: unknown): string =>
  value ? $localize`:@@labels.unconfirmed:待核实` : $localize`:@@labels.confirmed:已核实`;

export const CONFLICT_FIELDS: readonly ConflictField<LabelKindRow>[] = [
  { key: 'zh', label: $localize`:@@labels.kind.zh:名称` },
  { key: 'en', label: $localize`:@@labels.kind.en:英文名称` },
  {
    key: 'goal',
    label: $localize`:@@labels.kind.goal:计入的政策目标`,
    show: (goal) => (goal ? goalWords(goal as LabelGoal) : '—'),
  },
  { key: 'source', label: $localize`:@@labels.kind.source:依据` },
  { key: 'unconfirmed', label: $localize`:@@labels.kind.checked:核实`, show: confirmed },
  {
    key: 'retiredOn',
    label: $localize`:@@labels.kind.retiredOn:自此日起停用`,
    show: (day) => formatDay(day as string | null),
  },
];
