import type { CreditRecordRow, SaveCreditRecord } from '@yanzhen/contract/credit/record';
import { publicityOf } from '@yanzhen/domain/credit/publicity';
import type { RecordKind, Severity } from '@yanzhen/domain/credit/record';
import type { ConflictField } from '../../shared/feedback/conflict';
import { formatDay } from '../../shared/format/days';
import { endWord, kindName, severityName } from '../words';

/** A record as the form holds it: nothing is null. */
export interface TypedRecord {
  kind: RecordKind;
  severity: Severity;
  document: string;
  issuer: string;
  decidedOn: string;
  until: string;
  untilReason: string;
  endedOn: string;
  endReason: string;
  grade: string;
  scale: string;
  cause: string;
  why: string;
}

/** The regime's own last day is left blank: blank means as computed. */
export function typedRecord(row: CreditRecordRow | null): TypedRecord {
  const computed = row ? publicityOf(row).until : null;
  return {
    kind: row?.kind ?? 'penalty',
    severity: row?.severity ?? 'general',
    document: row?.document ?? '',
    issuer: row?.issuer ?? '',
    decidedOn: row?.decidedOn ?? '',
    until: row && row.until !== computed ? (row.until ?? '') : '',
    untilReason: row?.untilReason ?? '',
    endedOn: row?.endedOn ?? '',
    endReason: row?.endReason ?? '',
    grade: row?.grade ?? '',
    scale: row?.scale ?? '',
    // What is shown of it is masked: blank means as it was.
    cause: '',
    why: '',
  };
}

export const recordToSave = (typed: TypedRecord, isNew: boolean): SaveCreditRecord => ({
  kind: typed.kind,
  severity: typed.kind === 'penalty' ? typed.severity : null,
  document: typed.document.trim(),
  issuer: typed.issuer.trim(),
  decidedOn: typed.decidedOn,
  publicFrom: null,
  until: typed.until || null,
  untilReason: typed.until ? typed.untilReason.trim() || null : null,
  endedOn: typed.endedOn || null,
  endReason: typed.endedOn ? typed.endReason.trim() || null : null,
  grade: typed.grade.trim() || null,
  scale: typed.scale.trim() || null,
  ...(isNew || typed.cause.trim() ? { cause: typed.cause.trim() || null } : {}),
});

const day = (value: unknown): string => formatDay(value as string | null);

export const CONFLICT_FIELDS: readonly ConflictField<CreditRecordRow>[] = [
  { key: 'kind', label: $localize`:@@credit.kind:类型`, show: (kind) => kindName(kind as RecordKind) },
  {
    key: 'severity',
    label: $localize`:@@credit.severity:程度`,
    show: (severity) => (severity ? severityName(severity as Severity) : '—'),
  },
  { key: 'document', label: $localize`:@@credit.document:文号` },
  { key: 'issuer', label: $localize`:@@credit.issuer:认定机关` },
  { key: 'decidedOn', label: $localize`:@@credit.decidedOn:认定日期`, show: day },
  { key: 'until', label: $localize`:@@credit.until:截止日期`, show: day },
  { key: 'endedOn', label: endWord('penalty'), show: day },
  { key: 'endReason', label: $localize`:@@credit.endReason:依据` },
];
