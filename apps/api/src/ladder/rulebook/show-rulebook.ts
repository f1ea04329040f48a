import type { RulebookDetail, RulebookRow } from '@yanzhen/contract/ladder/rulebook';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { BookInForce } from '@yanzhen/domain/ladder/rulebook/choose-book';
import type { RulebookEntity } from './rulebook.entity';

export const toRulebookRow = (row: RulebookEntity, reader: Reader, inForce: readonly BookInForce[]): RulebookRow => ({
  id: row.id,
  version: row.version,
  code: row.code,
  bookVersion: row.bookVersion,
  tier: row.tier,
  scope: [...row.body.scope],
  zh: row.body.zh,
  en: row.body.en,
  document: row.body.document,
  effectiveFrom: row.effectiveFrom,
  effectiveTo: row.effectiveTo,
  status: row.status,
  current: inForce.some(({ book }) => book.code === row.code && book.version === row.bookVersion),
  local: row.body.local === true,
  confirmed: row.confirmed,
  confirmedBy: official(row.confirmedBy, reader),
  confirmedAt: row.confirmedAt?.toISOString() ?? null,
  madeBy: official(row.madeBy, reader),
  publishedBy: official(row.publishedBy, reader),
  publishedAt: row.publishedAt?.toISOString() ?? null,
  basedOn: row.basedOn,
  own: row.hands.includes(reader.userId),
});

export const toRulebookDetail = (
  row: RulebookEntity,
  reader: Reader,
  inForce: readonly BookInForce[],
): RulebookDetail => ({ ...toRulebookRow(row, reader, inForce), body: row.body });

/** An enterprise learns the rules, not which official entered them. */
const official = (name: string | null, reader: Reader): string | null => (reader.role === 'enterprise' ? null : name);
