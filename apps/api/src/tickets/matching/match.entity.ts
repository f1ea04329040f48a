import type { MatchState } from '@yanzhen/domain/tickets/matching/kept';
import type { EnterpriseMatch } from '@yanzhen/domain/tickets/matching/match';
import { ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
import { Entity, Index } from 'typeorm';
import { Id, InstantOrNull, Int, Json, Text, TextOrNull } from '../../platform/database/columns';

export type KeptCandidate = Omit<EnterpriseMatch, 'entry'> & { readonly enterpriseId: number };

/** How a request came to its enterprise; a request that names nobody has none. */
@Entity('ticket_match')
@Index('uq_ticket_match', ['ticketId'], { unique: true })
@Index('ix_ticket_match_state', ['state', 'ticketId'])
export class TicketMatchEntity {
  @Id() id!: number;
  @Int() ticketId!: number;
  @Text(8) state!: MatchState;
  /** What it calls the enterprise. */
  @TextOrNull(ENTERPRISE_LIMITS.name) mentioned!: string | null;
  @Json() candidates!: KeptCandidate[];
  @TextOrNull(60) decidedBy!: string | null;
  @InstantOrNull() decidedAt!: Date | null;
}
