import { readBatch } from '@yanzhen/domain/ladder/batch';
import { TITLE_LIMITS } from '@yanzhen/domain/ladder/title';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import type { TitleRecord } from '@yanzhen/domain/exchange/interpret-titles';
import type { MappedSheet } from '../../../exchange';
import type { TitleEntity } from '../title.entity';

/** What a row of a list says of a title; what `apply` writes. */
export interface TitlePayload {
  readonly kind: TitleKind;
  readonly batch: string;
  readonly certificateNo: string | null;
  readonly document: string | null;
  readonly validFrom: string;
  readonly validTo: string;
}

/** What a title held before the import touched it. */
export interface TitleBefore {
  readonly id: number;
  readonly version: number;
  readonly certificateNo: string | null;
  readonly document: string | null;
  readonly validTo: string;
}

/** What `undo` needs: the row as written, and what it was; `before` null when the import created it. */
export interface TitleTrace {
  readonly id: number;
  readonly version: number;
  readonly before: TitleBefore | null;
}

/** Null for a rejected row. */
export function payloadOf(record: TitleRecord, document: string | null): TitlePayload | null {
  const { kind, batch, certificateNo, validFrom, validTo, rejected } = record;
  if (rejected !== null || kind === null || validFrom === null || validTo === null) return null;
  return { kind, batch: batch.slice(0, TITLE_LIMITS.batch), certificateNo, document, validFrom, validTo };
}

/** The document (文号) that the lines above the heading name. */
export function documentOf({ grid, mapping }: MappedSheet): string | null {
  const above = grid.rows.filter(({ row }) => row < mapping.headFrom);
  const lines = above.map(({ cells }) =>
    Object.values(cells)
      .map(({ value }) => String(value))
      .join(' '),
  );
  return readBatch(grid.name, lines).document?.slice(0, TITLE_LIMITS.document) ?? null;
}

export const beforeOf = ({ id, version, certificateNo, document, validTo }: TitleEntity): TitleBefore => ({
  id,
  version,
  certificateNo,
  document,
  validTo,
});

/**
 * What would change; a list that is silent about something never erases it. Null when nothing. The list that once announced
 * a title does not bring it back after its revocation.
 */
export function difference(stored: TitleEntity, payload: TitlePayload): Partial<TitlePayload> | null {
  if (stored.revokedOn !== null) return null;
  const patch = {
    ...(payload.certificateNo !== null && payload.certificateNo !== stored.certificateNo
      ? { certificateNo: payload.certificateNo }
      : {}),
    ...(payload.document !== null && payload.document !== stored.document ? { document: payload.document } : {}),
    ...(payload.validTo !== stored.validTo ? { validTo: payload.validTo } : {}),
  };
  return Object.keys(patch).length === 0 ? null : patch;
}

/** An enterprise stands once in a batch. */
export const placeInBatch = (enterpriseId: number, of: Pick<TitlePayload, 'kind' | 'batch' | 'validFrom'>): string =>
  JSON.stringify([enterpriseId, of.kind, of.batch, of.validFrom]);
