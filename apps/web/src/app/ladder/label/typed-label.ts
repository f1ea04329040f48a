import type { LabelKindRow, LabelRow, SaveLabel } from '@yanzhen/contract/ladder/label';
import type { ConflictField } from '../../shared/feedback/conflict';
import { formatDay } from '../../shared/format/days';
import { kindName } from './label-words';

/** A label as the form holds it: text fields are never null. */
export interface TypedLabel {
  kindId: number;
  item: string;
  batch: string;
  document: string;
  certificateNo: string;
  note: string;
  validFrom: string;
  validTo: string;
}

export const typedLabel = (row: LabelRow | null, kinds: readonly LabelKindRow[]): TypedLabel => ({
  kindId: row?.kindId ?? kinds[0]?.id ?? 0,
  item: row?.item ?? '',
  batch: row?.batch ?? '',
  document: row?.document ?? '',
  certificateNo: row?.certificateNo ?? '',
  note: row?.note ?? '',
  validFrom: row?.validFrom ?? '',
  validTo: row?.validTo ?? '',
});

export const labelToSave = (typed: TypedLabel): SaveLabel => ({
  kindId: typed.kindId,
  item: typed.item.trim(),
  batch: typed.batch.trim() || null,
  document: typed.document.trim() || null,
  certificateNo: typed.certificateNo.trim() || null,
  note: typed.note.trim() || null,
  validFrom: typed.validFrom,
  validTo: typed.validTo || null,
});

const day = (value: unknown): string => formatDay(value as string | null);

export const conflictFields = (kinds: readonly LabelKindRow[]): readonly ConflictField<LabelRow>[] => [
  {
    key: 'kindId',
    label: $localize`:@@labels.col.kind:标签`,
    show: (id) => kindName(kinds.find((kind) => kind.id === id) ?? { zh: '—', en: '—' }),
  },
  { key: 'item', label: $localize`:@@labels.item:车间、项目或平台` },
  { key: 'batch', label: $localize`:@@labels.batch:批次` },
  { key: 'document', label: $localize`:@@labels.document:文号` },
  { key: 'certificateNo', label: $localize`:@@labels.certificate:证书编号` },
  { key: 'note', label: $localize`:@@labels.why:授予原因或说明` },
  { key: 'validFrom', label: $localize`:@@labels.from:有效期自`, show: day },
  { key: 'validTo', label: $localize`:@@labels.to:有效期至`, show: day },
];
