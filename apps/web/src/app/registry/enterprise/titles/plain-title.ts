import type { TitleRow } from '@yanzhen/contract/ladder/title';

/** A title to which nothing happened after its award, for tests. */
export const plainTitle = (over: Partial<TitleRow> = {}): TitleRow => ({
  id: 1,
  version: 1,
  kind: 'specialised',
  batch: '2024年第一批',
  certificateNo: null,
  document: null,
  validFrom: '2024-01-01',
  validTo: '2026-12-31',
  nameThen: null,
  suspendedOn: null,
  suspendedWhy: null,
  revokedOn: null,
  revokedGround: null,
  revokedWhy: null,
  revokedDocument: null,
  plannedEnd: null,
  barredUntil: null,
  ...over,
});
