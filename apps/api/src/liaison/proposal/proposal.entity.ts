import type { ProposalState } from '@yanzhen/contract/liaison/proposal';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { AssignmentRole } from '@yanzhen/domain/liaison/assignment';
import type { LeftReason } from '@yanzhen/domain/liaison/proposal';
import { Entity, Index } from 'typeorm';
import {
  Day,
  Id,
  Instant,
  InstantOrNull,
  Int,
  IntOrNull,
  Text,
  TextOrNull,
  Version,
} from '../../platform/database/columns';

/** How unassigned enterprises would be spread, kept as it was shown, so that what is applied is what somebody saw. */
@Entity('proposal')
@Index('ix_proposal_state', ['state'])
export class ProposalEntity {
  @Id() id!: number;
  @Text(8) role!: AssignmentRole;
  @Int() campaignId!: number;
  @Day() startsOn!: string;
  /** Only this unit; null = the whole city. */
  @TextOrNull(6) unitCode!: UnitCode | null;
  @IntOrNull() most!: number | null;
  @Text(8) state!: ProposalState;
  @Int() total!: number;
  @Int() given!: number;
  /** Of the lines that give, so many are written. */
  @Int() done!: number;
  @Int() refused!: number;
  @Text(40) username!: string;
  @Text(60) byName!: string;
  @Version() version!: number;
  @Instant() createdAt!: Date;
  @InstantOrNull() finishedAt!: Date | null;
}

/** One enterprise of a proposal. */
@Entity('proposal_line')
@Index('uq_proposal_line', ['proposalId', 'enterpriseId'], { unique: true })
@Index('ix_proposal_line_officer', ['proposalId', 'officerId', 'id'])
export class ProposalLineEntity {
  @Id() id!: number;
  @Int() proposalId!: number;
  @Int() enterpriseId!: number;
  @IntOrNull() officerId!: number | null;
  @TextOrNull(12) leftWhy!: LeftReason | null;
}
