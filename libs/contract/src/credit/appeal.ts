import type { AppealKind, AppealState } from '@yanzhen/domain/credit/appeal';
import type { RecordKind } from '@yanzhen/domain/credit/record';
import type { StoredFile } from '../files/stored-file';

export interface MakeAppeal {
  recordId: number;
  kind: AppealKind;
  text: string;
}

export interface WithdrawAppeal {
  version: number;
}

export interface DecideAppeal {
  version: number;
  accept: boolean;
  decision: string;
}

export interface AppealFile {
  id: number;
  file: StoredFile;
}

export interface AppealRow {
  id: number;
  version: number;
  enterpriseId: number;
  name: string;
  recordId: number;
  recordKind: RecordKind;
  document: string;
  kind: AppealKind;
  state: AppealState;
  text: string;
  files: AppealFile[];
  madeAt: string;
  decidedAt: string | null;
  /** Empty for the enterprise: it hears the decision, not the person. */
  decidedBy: string;
  decision: string | null;
}
