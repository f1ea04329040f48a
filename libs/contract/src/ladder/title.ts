import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import type { RevocationGroundCode } from '@yanzhen/domain/ladder/title-life/revocation';

export interface TitleRow {
  id: number;
  version: number;
  kind: TitleKind;
  batch: string;
  certificateNo: string | null;
  document: string | null;
  /** Both ends count: valid on the first and on the last day. */
  validFrom: string;
  validTo: string;
  /** How the enterprise was called when it was awarded; null when the list did not say. */
  nameThen: string | null;
  /** Pending a check since; it counts as before. */
  suspendedOn: string | null;
  suspendedWhy: string | null;
  revokedOn: string | null;
  revokedGround: RevocationGroundCode | null;
  revokedWhy: string | null;
  revokedDocument: string | null;
  /** The last day that it would have had without the revocation. */
  plannedEnd: string | null;
  /** Last day on which the enterprise may not apply again. */
  barredUntil: string | null;
}

/** A title entered by hand. */
export interface RegisterTitle {
  kind: TitleKind;
  batch: string;
  certificateNo: string | null;
  document: string | null;
  validFrom: string;
  validTo: string;
}

export interface ChangeTitle extends RegisterTitle {
  version: number;
}

/** The list behind a number: one row per enterprise, however many batches name it. */
export interface HolderFilter {
  kind: TitleKind;
  /** `YYYY-MM-DD`; today when left out. */
  asOf?: string;
  unit?: UnitCode[];
  /** Only those with no title of the kind that reaches beyond so many days after `asOf`: already renewed ones are not told. */
  expiringWithin?: number;
  /** Only those whose first valid title of the kind began in this year. */
  since?: number;
}

export interface HolderRow {
  enterpriseId: number;
  name: string;
  uscc: string;
  unitCode: UnitCode;
  kind: TitleKind;
  batch: string;
  certificateNo: string | null;
  validFrom: string;
  /** The latest end among the titles valid on the day. */
  validTo: string;
}
