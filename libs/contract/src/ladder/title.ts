import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';

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
