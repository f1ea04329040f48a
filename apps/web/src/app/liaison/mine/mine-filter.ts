import type { CareState } from '@yanzhen/contract/liaison/assignment';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { DUE_STATES } from '@yanzhen/domain/liaison/cadence';
import { listOf } from '../../shared/url-state';

export const MINE_STATES = [...DUE_STATES, 'never'] as const satisfies readonly CareState[];
export type MineState = (typeof MINE_STATES)[number];

export interface MineFilter {
  readonly q: string;
  readonly state: MineState | null;
  readonly unit: UnitCode[];
}

/** An address typed by hand may say anything: what the list does not know is left out. */
export function readMine(text: { q?: string; state?: string; unit?: string }): MineFilter {
  const units = listOf(text.unit);
  return {
    q: text.q ?? '',
    state: MINE_STATES.find((state) => state === text.state) ?? null,
    unit: UNIT_CODES.filter((code) => units.includes(code)),
  };
}

export const isNarrowed = ({ q, state, unit }: MineFilter): boolean => q !== '' || state !== null || unit.length > 0;
