import type { RecordKind, RecordState, Severity } from '@yanzhen/domain/credit/record';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { CreditRecordRow } from './record';

export interface CreditRecordFilter {
  q?: string;
  kind?: RecordKind[];
  severity?: Severity[];
  unit?: UnitCode[];
  state?: RecordState;
  /** In force today, with its last day within so many days; the nearest first. */
  endsWithin?: number;
}

/** A record in the list of the room: without what it says of persons. */
export interface ListedRecord extends Pick<
  CreditRecordRow,
  'id' | 'enterpriseId' | 'document' | 'issuer' | 'decidedOn' | 'until' | 'endedOn' | 'grade' | 'scale' | 'effect'
> {
  kind: RecordKind;
  severity: Severity | null;
  name: string;
  uscc: string;
  unitCode: UnitCode;
}
