import type { TicketAct } from './acts';

/** What may be done with many at once: the same for each, with the same words. */
export const BULK_ACTS = ['dispatch', 'accept', 'reply', 'close'] as const satisfies readonly TicketAct[];
export type BulkAct = (typeof BULK_ACTS)[number];
