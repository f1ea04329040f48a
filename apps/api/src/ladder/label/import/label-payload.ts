import type { LabelRecord } from '@yanzhen/domain/exchange/interpret-labels';
import type { LabelEntity } from '../label.entity';

/** What a row of a list says of a label; what `apply` writes. */
export type LabelPayload = Pick<
  LabelEntity,
  'kindId' | 'item' | 'batch' | 'document' | 'certificateNo' | 'note' | 'validFrom' | 'validTo'
>;

/** What a later list may say otherwise of the same award; `undo` puts it back. */
export type Correctable = Pick<LabelPayload, 'batch' | 'document' | 'certificateNo' | 'note' | 'validTo'>;

export interface LabelTrace {
  readonly id: number;
  readonly version: number;
  /** Null when the import created it. */
  readonly before: Correctable | null;
}

/** Null for a rejected row. */
export function payloadOf(record: LabelRecord): LabelPayload | null {
  const { kind, item, batch, document, certificateNo, note, validFrom, validTo, rejected } = record;
  if (rejected !== null || kind === null || validFrom === null) return null;
  return { kindId: kind.id, item, batch, document, certificateNo, note, validFrom, validTo };
}

const SAID = ['batch', 'document', 'certificateNo', 'note'] as const;

/** What would change; a list that is silent about something never erases it, nor does it bring back what ended early. Null when nothing. */
export function difference(stored: LabelEntity, payload: LabelPayload): Partial<Correctable> | null {
  const words = SAID.filter((key) => payload[key] !== null && payload[key] !== stored[key]);
  const patch: Partial<Correctable> = {
    ...Object.fromEntries(words.map((key) => [key, payload[key]])),
    ...(payload.validTo !== null && payload.validTo !== stored.validTo && stored.endedWhy === null
      ? { validTo: payload.validTo }
      : {}),
  };
  return Object.keys(patch).length === 0 ? null : patch;
}

export const correctableOf = ({ batch, document, certificateNo, note, validTo }: LabelEntity): Correctable => ({
  batch,
  document,
  certificateNo,
  note,
  validTo,
});

/** One thing is awarded once on a day. */
export const awardOf = (enterpriseId: number, of: Pick<LabelPayload, 'kindId' | 'item' | 'validFrom'>): string =>
  JSON.stringify([enterpriseId, of.kindId, of.item, of.validFrom]);
