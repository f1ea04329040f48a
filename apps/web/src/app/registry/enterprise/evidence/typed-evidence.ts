import type { EvidenceRow, SaveEvidence } from '@yanzhen/contract/registry/attachments';
import type { EvidenceKind } from '@yanzhen/domain/registry/enterprise';
import type { ConflictField } from '../../../shared/feedback/conflict';
import { evidenceName } from '../../words';

/** Evidence as the form holds it: text fields are never null. */
export interface TypedEvidence {
  kind: EvidenceKind;
  name: string;
  number: string;
  obtainedOn: string;
  expiresOn: string;
  note: string;
}

export const typedEvidence = (row: EvidenceRow | null): TypedEvidence => ({
  kind: row?.kind ?? 'intellectual_property',
  name: row?.name ?? '',
  number: row?.number ?? '',
  obtainedOn: row?.obtainedOn ?? '',
  expiresOn: row?.expiresOn ?? '',
  note: row?.note ?? '',
});

export const evidenceToSave = (typed: TypedEvidence, version: number): SaveEvidence => ({
  version,
  kind: typed.kind,
  name: typed.name.trim(),
  number: typed.number.trim() || null,
  obtainedOn: typed.obtainedOn || null,
  expiresOn: typed.expiresOn || null,
  note: typed.note.trim() || null,
});

export const CONFLICT_FIELDS: readonly ConflictField<EvidenceRow>[] = [
  {
    key: 'kind',
    label: $localize`:@@registry.evidence.kind:类别`,
    show: (kind) => evidenceName(kind as EvidenceKind),
  },
  { key: 'name', label: $localize`:@@registry.evidence.name:名称` },
  { key: 'number', label: $localize`:@@registry.evidence.number:编号` },
  { key: 'obtainedOn', label: $localize`:@@registry.evidence.obtained:取得日期` },
  { key: 'expiresOn', label: $localize`:@@registry.evidence.expires:有效期至` },
  { key: 'note', label: $localize`:@@registry.evidence.note:说明` },
];
