import type { PublicDraw } from '@yanzhen/contract/ladder/publicity';
import { draw, ticketOf } from '@yanzhen/domain/shared/draw';
import { sha256 } from '@yanzhen/domain/shared/sha256';

export interface Ticket {
  readonly name: string;
  readonly uscc: string;
  readonly ticket: string;
  readonly drawn: boolean;
}

export interface Repeated {
  /** The same enterprises in the same order as was recorded. */
  readonly same: boolean;
  /** Everybody, smallest ticket first; drawn as computed here. */
  readonly tickets: readonly Ticket[];
}

/** The draw once more, from nothing but what everybody reads. */
export function repeatDraw({ pool, seed, count, drawn }: PublicDraw): Repeated {
  const again = draw(pool, seed, count, sha256);
  const all = draw(pool, seed, pool.length, sha256);
  return {
    same: again.map(({ uscc }) => uscc).join() === drawn.join(),
    tickets: all.map((one) => ({ ...one, ticket: sha256(ticketOf(seed, one.uscc)), drawn: again.includes(one) })),
  };
}
