import type { CoverageCell } from '@yanzhen/contract/liaison/coverage';
import type { Span } from '@yanzhen/domain/liaison/span';

/** How a cell looks and reads; the colour never says anything that the text does not. */
export interface CellLook {
  tone: 'none' | 'ahead' | 'missed' | 'open' | 'others' | 'one' | 'some' | 'many';
  text: string;
  words: string;
}

/** Visits of a quarter from which on the colour is deepest. */
const MANY = 4;

export function lookOf({ own, others, held }: CoverageCell, { from, to }: Span, today: string): CellLook {
  const words =
    others > 0
      ? $localize`:@@liaison.cell.both:本人走访 ${own}:own: 次，其他人 ${others}:others: 次`
      : $localize`:@@liaison.cell.own:本人走访 ${own}:own: 次`;
  const text = others > 0 ? `${own}+${others}` : String(own);
  if (own > 0) return { tone: own >= MANY ? 'many' : own > 1 ? 'some' : 'one', text, words };
  if (others > 0) return { tone: 'others', text, words };
  if (from > today) return { tone: 'ahead', text: '', words: $localize`:@@liaison.cell.ahead:还没到` };
  if (!held) return { tone: 'none', text: '—', words: $localize`:@@liaison.cell.none:当时没有包联` };
  return to < today
    ? { tone: 'missed', text: '0', words: $localize`:@@liaison.cell.missed:整个季度没有走访` }
    : { tone: 'open', text: '0', words: $localize`:@@liaison.cell.open:本季度还没有走访` };
}
