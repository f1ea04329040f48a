import type { Reader } from '@yanzhen/domain/identity/reader';

/** One act of one person (or of the house itself: `by` null) on one thing. */
export interface Act {
  readonly by: Reader | null;
  /** `room.thing.verb`, for example `registry.enterprise.change`. */
  readonly act: string;
  readonly subjectKind: string;
  readonly subjectId: number | string;
  /** What it was and what it became; only fields that differ are kept, personal data masked. */
  readonly before?: object | null;
  readonly after?: object | null;
}

/**
 * Where acts are recorded, in the transaction of the act itself: no act without its record, no record without its act.
 * The audit room provides it; it stands here so that rooms below may record as well.
 */
export abstract class AuditTrail {
  /** @throws Error outside of `Database.transaction`. */
  abstract record(act: Act): Promise<void>;

  /** Many of the same person at once, in their order. @throws Error outside of `Database.transaction`. */
  abstract recordAll(acts: readonly Act[]): Promise<void>;
}
