import type { Reader } from '../../identity/reader';
import { FLAG_TONES, FLAG_USES, type FlagTone, type FlagUse, usesOf } from './flag';

export interface FlagSight {
  readonly uses: readonly FlagUse[];
  readonly tones: readonly FlagTone[];
}

/**
 * A department sees the favours of its own uses and nothing else: it also answers requests, and nobody's request may wait because of a
 * caution. Who serves enterprises (officers, hotline, leaders) sees none at all.
 */
export function flagSight({ role, department }: Pick<Reader, 'role' | 'department'>): FlagSight {
  if (role === 'department') return { uses: usesOf(department), tones: ['favour'] };
  const all = role === 'bureau' || role === 'county' || role === 'enterprise';
  return all ? { uses: FLAG_USES, tones: FLAG_TONES } : { uses: [], tones: [] };
}

export const mayShow = (
  { uses, tones }: FlagSight,
  flag: { readonly use: FlagUse; readonly tone: FlagTone },
): boolean => uses.includes(flag.use) && tones.includes(flag.tone);
