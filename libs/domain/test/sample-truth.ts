import { type UnitCode } from '../src/identity/unit';

/** The part of truth.json that these tests read; rows are spreadsheet rows, the first is 1. */
export interface SampleTruth {
  readonly units: readonly { code: UnitCode; writtenAs: string[] }[];
  readonly enterprises: readonly {
    id: string;
    name: string;
    uscc: string;
    unit: UnitCode;
    industry: string;
    address: string;
    legalRep: string;
    contact: string;
    phone: string;
    establishedInFile: string | null;
    formerNames: string[];
    rows: [string, number, string][];
  }[];
  readonly register: {
    expected: {
      byUnit: Record<UnitCode, number>;
      rejectedByReason: Record<string, number>;
      dataRows: number;
      enterprises: number;
    };
    rejected: readonly { row: number; reason: string }[];
    review: readonly { row: number; reason: string; firstRow: { row: number } }[];
    merged: readonly { rows: { row: number }[] }[];
    warnings: readonly { row: number }[];
  };
  readonly titles: {
    batches: readonly { sheet: string; validFrom: string; validTo: string; tier: string; rows: number }[];
    expected: Record<string, Record<'strict' | 'withAliases', SampleTitleCounts>>;
    matchCounts: Record<string, number>;
    unmatched: readonly {
      sheet: string;
      row: number;
      reason: string;
      enterprise: string | null;
      lookAlikeButDifferent?: string;
    }[];
    twiceInOneList: readonly { sheet: string; enterprise: string }[];
  };
  readonly credit: {
    expected: {
      dataRows: number;
      repeatedRows: number;
      attachedByType: Record<string, number>;
      at: Record<string, { activeByType: Record<string, number>; enterprisesBarred: number; barred: string[] }>;
    };
    rowsNotAttached: readonly { row: number; reason: string; enterprise: string | null }[];
  };
  readonly annualFacts: {
    layout: readonly { sheet: string; rows: number }[];
    rowLinks: Record<string, number>;
    rowsNotAttached: readonly { sheet: string; row: number; reason: string }[];
    rowsByNameOnly: readonly { sheet: string; row: number; enterprise: string; why: string }[];
    repeated: readonly { sheet: string; row: number }[];
    unreadableCells: readonly { shown: string }[];
    suspectUnit: readonly { enterprise: string; year: number }[];
    expected: {
      enterprisesWithFigures: number;
      totalsLiteral: Record<string, Record<string, { sum: number; cells: number }>>;
      scale2025: Record<string, number>;
    };
    derived2025: Record<string, { scale2025: string | null }>;
  };
}

export interface SampleTitleCounts {
  holders: Record<string, { total: number; byUnit: Record<UnitCode, number> }>;
  titleRows: Record<string, number>;
  highestTier: Record<string, { total: number }>;
}
