import {
  APPLICATION_LIMITS,
  type ApplicationState,
  type Opinion,
  type ReviewStage,
} from '@yanzhen/domain/ladder/application/application';
import type { ApplicationAct, Proposal } from '@yanzhen/domain/ladder/application/life';
import type { Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import type { Role } from '@yanzhen/domain/identity/role';
import { Entity, Index } from 'typeorm';
import {
  Bytes,
  Id,
  Instant,
  InstantOrNull,
  Int,
  IntOrNull,
  Json,
  Text,
  TextOrNull,
  Version,
} from '../../platform/database/columns';

@Entity('application')
@Index('uq_application_slot', ['roundId', 'enterpriseId', 'slot'], { unique: true })
@Index('ix_application_enterprise', ['enterpriseId', 'id'])
@Index('ix_application_state', ['state', 'roundId', 'id'])
@Index('ix_application_publicity', ['publicityId'])
@Index('ix_application_title', ['titleId'])
export class ApplicationEntity {
  @Id() id!: number;
  @Int() roundId!: number;
  /** Lives in the registry room, hence an id and not a relation. */
  @Int() enterpriseId!: number;
  /** 0 while it lives, its own id once withdrawn: one living application of an enterprise in a round. */
  @Int() slot!: number;
  @Text(16) state!: ApplicationState;
  /** Number of the last submission; 0 before the first. */
  @Int() submission!: number;
  /** Of the last submission. */
  @TextOrNull(16) verdict!: Verdict | null;
  /** Why it came after the end of the round. */
  @TextOrNull(APPLICATION_LIMITS.sentence) lateReason!: string | null;
  /** Everybody who entered, changed or submitted it. */
  @Json() enteredBy!: number[];
  @IntOrNull() proposedBy!: number | null;
  @TextOrNull(8) proposal!: Proposal | null;
  @IntOrNull() publicityId!: number | null;
  /** The title it led to. */
  @IntOrNull() titleId!: number | null;
  @InstantOrNull() submittedAt!: Date | null;
  @Instant() createdAt!: Date;
  @Version() version!: number;
}

/** What was handed in, never changed. */
@Entity('application_submission')
@Index('uq_application_submission', ['applicationId', 'no'], { unique: true })
export class SubmissionEntity {
  @Id() id!: number;
  @Int() applicationId!: number;
  @Int() no!: number;
  @Text(60) submittedBy!: string;
  @Instant() submittedAt!: Date;
  @TextOrNull(APPLICATION_LIMITS.sentence) lateReason!: string | null;
  /** SHA-256 of what is frozen, before it was packed. */
  @Text(64) digest!: string;
  @Bytes() frozen!: Buffer;
}

/** An attachment; of submission 0 as long as the applicant works on it, copied into each submission. */
@Entity('application_file')
@Index('ix_application_file', ['applicationId', 'submission'])
export class ApplicationFileEntity {
  @Id() id!: number;
  @Int() applicationId!: number;
  @Int() submission!: number;
  /** Lives in the files room. */
  @Int() fileId!: number;
  @TextOrNull(APPLICATION_LIMITS.criterion) criterion!: string | null;
}

/** A step in its life: who, when, why. */
@Entity('application_act')
@Index('ix_application_act', ['applicationId', 'id'])
export class ApplicationActEntity {
  @Id() id!: number;
  @Int() applicationId!: number;
  @Int() submission!: number;
  @Text(24) act!: ApplicationAct | 'start';
  @TextOrNull(16) fromState!: ApplicationState | null;
  @Text(16) toState!: ApplicationState;
  /** Null: the house itself, following a title. */
  @IntOrNull() userId!: number | null;
  @Text(60) userName!: string;
  @TextOrNull(20) role!: Role | null;
  @Instant() at!: Date;
  @TextOrNull(APPLICATION_LIMITS.sentence) sentence!: string | null;
}

/** A word of a reviewer about a criterion; a later one replaces it and both stay. */
@Entity('application_opinion')
@Index('ix_application_opinion', ['applicationId', 'submission', 'id'])
export class OpinionEntity {
  @Id() id!: number;
  @Int() applicationId!: number;
  @Int() submission!: number;
  @Text(8) stage!: ReviewStage;
  @Text(APPLICATION_LIMITS.criterion) criterion!: string;
  @Text(12) opinion!: Opinion;
  @TextOrNull(APPLICATION_LIMITS.sentence) sentence!: string | null;
  @Int() userId!: number;
  @Text(60) userName!: string;
  @Instant() at!: Date;
}

/** Who is to review it, or must not. */
@Entity('application_reviewer')
@Index('uq_application_reviewer', ['applicationId', 'userId'], { unique: true })
@Index('ix_application_reviewer_user', ['userId'])
export class ReviewerEntity {
  @Id() id!: number;
  @Int() applicationId!: number;
  @Int() userId!: number;
  @Text(60) userName!: string;
  @Text(8) stage!: ReviewStage;
  @TextOrNull(APPLICATION_LIMITS.sentence) conflict!: string | null;
}
