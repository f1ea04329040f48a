import { ServerCollation1764000000000 } from './1764000000000-server-collation';

/** Every migration in order; one file per room and change. */
export const MIGRATIONS = [ServerCollation1764000000000];
