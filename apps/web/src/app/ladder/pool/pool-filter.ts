import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { type Pool, POOLS } from '@yanzhen/domain/ladder/pool/pool';
import { isDay } from '@yanzhen/domain/shared/calendar-day';
import { formatDay } from '../../shared/format/days';
import { formatNumber } from '../../shared/format/numbers';
import { listOf } from '../../shared/url-state';
import { poolName } from './pool-words';

export const POOL_LIST: readonly Pool[] = POOLS;

/** What is listed, as the address says it. */
export interface PoolText {
  pool?: string;
  unit?: string;
  asOf?: string;
  past?: string;
}

export interface ListedPool {
  readonly pool: Pool;
  readonly unit: UnitCode[];
  readonly asOf: string;
  /** Whoever was ever in. */
  readonly past: boolean;
}

/** An address typed by hand may say anything: what the list does not know is left out. */
export function readPool(text: PoolText, today: string): ListedPool {
  const units = listOf(text.unit);
  return {
    pool: POOLS.find((pool) => pool === text.pool) ?? 'rnd',
    unit: UNIT_CODES.filter((code) => units.includes(code)),
    asOf: text.asOf && isDay(text.asOf) ? text.asOf : today,
    past: text.past === 'true',
  };
}

/** Exactly what the list holds: `截至 2026年11月26日 在研发活动企业培育库的企业 · 12 家`. */
export function inWords(of: ListedPool, where: string, total: number | null): string {
  const [pool, day] = [poolName(of.pool), formatDay(of.asOf)];
  return [
    of.past
      ? $localize`:@@pools.words.ever:曾经进入${pool}:pool:的全部记录`
      : $localize`:@@pools.words.in:截至 ${day}:day: 在${pool}:pool:的企业`,
    ...(where ? [where] : []),
    ...(total === null ? [] : [$localize`:@@pools.words.total:${formatNumber(total, 0)}:count: 条`]),
  ].join(' · ');
}
