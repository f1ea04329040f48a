import type { CreditRow } from '@yanzhen/domain/exchange/interpret-credit';
import { publicityOf } from '@yanzhen/domain/credit/publicity';
import { documentKey } from '@yanzhen/domain/exchange/plan-credit';
import type { CreditRecordEntity } from '../record/record.entity';
import type { NewRecord } from '../record/record.repository';

/** What a row of a list says of a record; what `apply` writes. */
export type CreditPayload = Pick<
  NewRecord,
  | 'kind'
  | 'severity'
  | 'document'
  | 'docKey'
  | 'issuer'
  | 'cause'
  | 'decidedOn'
  | 'regime'
  | 'publicFrom'
  | 'until'
  | 'untilReason'
  | 'endedOn'
  | 'endReason'
>;

/** What a later list may say otherwise of the same decision; `undo` puts it back. */
export type Correctable = Pick<
  CreditPayload,
  'severity' | 'issuer' | 'cause' | 'until' | 'untilReason' | 'endedOn' | 'endReason'
>;

export interface CreditTrace {
  readonly id: number;
  readonly version: number;
  /** Null when the import created it. */
  readonly before: Correctable | null;
}

const AS_LISTED = '来源名单载明';

/** Null for a rejected row. Where the list says how long, that counts; else the regime of the day. */
export function payloadOf(row: CreditRow): CreditPayload | null {
  const { kind, decidedOn, severity, document, issuer, cause, endedOn, rejected } = row;
  if (rejected !== null || kind === null || decidedOn === null) return null;
  const computed = publicityOf({ kind, severity, decidedOn, issuer });
  const until = row.until ?? computed.until;
  return {
    kind,
    severity,
    document,
    docKey: documentKey(document),
    issuer,
    cause,
    decidedOn,
    regime: computed.regime,
    publicFrom: decidedOn,
    until,
    untilReason: until === computed.until ? null : AS_LISTED,
    endedOn: endedOn !== null && endedOn < decidedOn ? decidedOn : endedOn,
    endReason: endedOn === null ? null : AS_LISTED,
  };
}

/** What would change; a list that is silent about something never erases it. Null when nothing. */
export function difference(stored: CreditRecordEntity, payload: CreditPayload): Partial<Correctable> | null {
  const patch: Partial<Correctable> = {
    ...(payload.severity !== null && payload.severity !== stored.severity ? { severity: payload.severity } : {}),
    ...(payload.issuer !== '' && payload.issuer !== stored.issuer ? { issuer: payload.issuer } : {}),
    ...(payload.cause !== null && payload.cause !== stored.cause ? { cause: payload.cause } : {}),
    ...(payload.until !== null && payload.until !== stored.until && payload.untilReason !== null
      ? { until: payload.until, untilReason: payload.untilReason }
      : {}),
    ...(payload.endedOn !== null && payload.endedOn !== stored.endedOn
      ? { endedOn: payload.endedOn, endReason: payload.endReason }
      : {}),
  };
  return Object.keys(patch).length === 0 ? null : patch;
}

export const correctableOf = (stored: CreditRecordEntity): Correctable => ({
  severity: stored.severity,
  issuer: stored.issuer,
  cause: stored.cause,
  until: stored.until,
  untilReason: stored.untilReason,
  endedOn: stored.endedOn,
  endReason: stored.endReason,
});

/** A decision stands once with an enterprise. */
export const placeOf = (enterpriseId: number, of: { readonly kind: string; readonly docKey: string }): string =>
  JSON.stringify([enterpriseId, of.kind, of.docKey]);
