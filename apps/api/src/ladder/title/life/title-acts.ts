import type { TitleActRow } from '@yanzhen/contract/ladder/title-life';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { PastAct } from '../../../audit';

/** What a title keeps through: the enterprise's name and its unit. */
const KEPT_THROUGH = ['name', 'unitCode'] as const;

/** A recorded act on the title itself. */
export const titleAct = (act: PastAct, reader: Reader): TitleActRow => {
  const { before, after } = act;
  return {
    ...line(act, reader),
    on: text(after?.['revokedOn']) ?? text(after?.['suspendedOn']),
    why: text(after?.['why']) ?? text(after?.['revokedWhy']) ?? text(after?.['suspendedWhy']),
    from: act.act === 'ladder.title.change' ? span(before) : null,
    to: act.act === 'ladder.title.change' ? span(after) : null,
  };
};

/** Renaming, moving to another unit, and taking another enterprise in: the title stays through all three. */
export function enterpriseActs(act: PastAct, reader: Reader): TitleActRow[] {
  const { before, after } = act;
  if (act.act === 'registry.enterprise.merge' && after?.['from'] !== undefined)
    return [{ ...line(act, reader), from: text(after['name']), to: null }];
  if (!before || !after) return [];
  return KEPT_THROUGH.filter((key) => text(after[key]) !== null && before[key] !== after[key]).map((key) => ({
    ...line(act, reader),
    id: `${act.id}-${key}`,
    act: `registry.enterprise.${key}`,
    from: text(before[key]),
    to: text(after[key]),
  }));
}

/** An enterprise learns what was done, not which official did it. */
const line = ({ id, at, act, by, role }: PastAct, reader: Reader): TitleActRow => ({
  id: String(id),
  at: at.toISOString(),
  act,
  by: reader.role === 'enterprise' && role !== 'enterprise' ? '' : by,
  on: null,
  why: null,
  from: null,
  to: null,
});

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const span = (side: PastAct['before']): string | null =>
  side && `${String(side['batch'])} ${String(side['validFrom'])} — ${String(side['validTo'])}`;
