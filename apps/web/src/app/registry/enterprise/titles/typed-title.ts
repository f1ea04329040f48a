import type { RegisterTitle, TitleRow } from '@yanzhen/contract/ladder/title';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import type { ConflictField } from '../../../shared/feedback/conflict';
import { formatDay } from '../../../shared/format/days';
import { titleName } from '../../../shared/names';

/** A title as the form holds it: text fields are never null. */
export interface TypedTitle {
  kind: TitleKind;
  batch: string;
  certificateNo: string;
  document: string;
  validFrom: string;
  validTo: string;
}

export const typedTitle = (row: TitleRow | null): TypedTitle => ({
  kind: row?.kind ?? 'innovative',
  batch: row?.batch ?? '',
  certificateNo: row?.certificateNo ?? '',
  document: row?.document ?? '',
  validFrom: row?.validFrom ?? '',
  validTo: row?.validTo ?? '',
});

export const titleToSave = (typed: TypedTitle): RegisterTitle => ({
  kind: typed.kind,
  batch: typed.batch.trim(),
  certificateNo: typed.certificateNo.trim() || null,
  document: typed.document.trim() || null,
  validFrom: typed.validFrom,
  validTo: typed.validTo,
});

const day = (value: unknown): string => formatDay(value as string);

export const CONFLICT_FIELDS: readonly ConflictField<TitleRow>[] = [
  { key: 'kind', label: $localize`:@@registry.titles.kind:称号`, show: (kind) => titleName(kind as TitleKind) },
  { key: 'batch', label: $localize`:@@registry.titles.batch:批次` },
  { key: 'certificateNo', label: $localize`:@@registry.titles.certificate:证书编号` },
  { key: 'document', label: $localize`:@@registry.titles.document:公告文号` },
  { key: 'validFrom', label: $localize`:@@registry.titles.from:有效期自`, show: day },
  { key: 'validTo', label: $localize`:@@registry.titles.to:有效期至`, show: day },
];
