import { POOL_NAMES, type Pool } from '@yanzhen/domain/ladder/pool/pool';
import { language } from '../../shared/language';

export const poolName = (pool: Pool): string => POOL_NAMES[pool][language()];
