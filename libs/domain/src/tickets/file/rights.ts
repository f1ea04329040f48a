import type { TicketActor, TicketNow } from '../life/allow';
import { isEnded } from '../ticket';

/** Of one request, those that were removed not counted. */
export const TICKET_FILE_LIMITS = { most: 20 } as const;

/** What somebody who sees a request may do with its attachments. */
export interface FileRights {
  /** Adds, and removes what they added themselves. */
  readonly add: boolean;
  /** Sees and adds what is meant for those who handle it only. */
  readonly internal: boolean;
}

export function fileRights(
  { role, department }: Pick<TicketActor, 'role' | 'department'>,
  { state, departments }: Pick<TicketNow, 'state' | 'departments'>,
): FileRights {
  const handles = role === 'bureau' || departments.some((one) => one.department === department);
  return { add: !isEnded(state) && (handles || role === 'enterprise' || role === 'hotline'), internal: handles };
}
