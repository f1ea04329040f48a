import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { Pool } from '@yanzhen/domain/ladder/pool/pool';

export interface PoolRow {
  id: number;
  version: number;
  pool: Pool;
  enterpriseId: number;
  name: string;
  /** As it was called on entering. */
  nameThen: string;
  uscc: string;
  unitCode: UnitCode;
  enteredOn: string;
  enterReason: string;
  /** The first day on which it is in no more; null while it is. */
  leftOn: string | null;
  leaveReason: string | null;
}

export interface EnterPool {
  enterpriseId: number;
  enteredOn: string;
  reason: string;
}

/** All of them enter, or none. */
export interface EnterManyPool {
  enterpriseIds: number[];
  enteredOn: string;
  reason: string;
}

export interface LeavePool {
  version: number;
  leftOn: string;
  reason: string;
}

/** Members of one pool on the day that was asked for. */
export interface PoolCount {
  pool: Pool;
  members: number;
}

export interface PoolFilter {
  pool: Pool;
  unit?: UnitCode[];
  /** Today when left out. */
  asOf?: string;
  /** Also those who left. */
  past?: boolean;
}
