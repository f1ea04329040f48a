import { permits } from '../identity/permission';
import type { Role } from '../identity/role';
import type { CreditStanding } from './standing';

/** Who serves enterprises is told of a favour and never of a caution: nobody is served less because of one. */
export const standingShownTo = (role: Role, standing: CreditStanding | null): CreditStanding | null =>
  permits(role, 'credit.read') || standing === 'priority' ? standing : null;
