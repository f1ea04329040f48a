import type { HandoverState } from '@yanzhen/contract/liaison/handover';
import { LIAISON_LIMITS } from '@yanzhen/domain/liaison/assignment';
import { Entity, Index } from 'typeorm';
import { Day, Id, Instant, InstantOrNull, Int, Text, TextOrNull, Version } from '../../platform/database/columns';

/** One officer hands everything open over to another; it happens when both sides have confirmed the same list. */
@Entity('handover')
@Index('ix_handover_from', ['fromId'])
@Index('ix_handover_to', ['toId'])
export class HandoverEntity {
  @Id() id!: number;
  @Int() fromId!: number;
  @Int() toId!: number;
  @Day() onDay!: string;
  @TextOrNull(LIAISON_LIMITS.reason) reason!: string | null;
  @Text(10) state!: HandoverState;
  /** Of the list that a side confirmed, and who did it. */
  @TextOrNull(64) stampFrom!: string | null;
  @TextOrNull(60) confirmedFrom!: string | null;
  @TextOrNull(64) stampTo!: string | null;
  @TextOrNull(60) confirmedTo!: string | null;
  @Text(60) byName!: string;
  @Version() version!: number;
  @Instant() createdAt!: Date;
  @InstantOrNull() doneAt!: Date | null;
}
