import { ApiProperty } from '@nestjs/swagger';
import type {
  ApplicationDetail,
  ApplicationFile,
  FrozenSubmission,
  OpinionRow,
  PastApplicationAct,
  ReviewerRow,
} from '@yanzhen/contract/ladder/application';
import type { Role } from '@yanzhen/domain/identity/role';
import {
  APPLICATION_STATES,
  type ApplicationState,
  type Opinion,
  OPINIONS,
  REVIEW_STAGES,
  type ReviewStage,
} from '@yanzhen/domain/ladder/application/application';
import type { SubmissionDifference } from '@yanzhen/domain/ladder/application/difference';
import type { ApplicationAct } from '@yanzhen/domain/ladder/application/life';
import { BOOK_SCOPES, type BookScope } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { StoredFileDto } from '../../files';
import { ApplicationRowDto } from './application.dto';

const WHOLE = { type: 'object', additionalProperties: true } as const;

export class ApplicationFileDto implements ApplicationFile {
  @ApiProperty() id!: number;
  @ApiProperty({ type: StoredFileDto }) file!: StoredFileDto;
  @ApiProperty({ type: String, nullable: true }) criterion!: string | null;
}

export class PastApplicationActDto implements PastApplicationAct {
  @ApiProperty() id!: number;
  @ApiProperty() submission!: number;
  @ApiProperty({ type: String }) act!: ApplicationAct | 'start';
  @ApiProperty({ enum: APPLICATION_STATES, nullable: true }) from!: ApplicationState | null;
  @ApiProperty({ enum: APPLICATION_STATES }) to!: ApplicationState;
  @ApiProperty() by!: string;
  @ApiProperty({ type: String, nullable: true }) role!: Role | null;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, nullable: true }) sentence!: string | null;
  @ApiProperty({ description: 'About an earlier submission: no longer counts' }) lapsed!: boolean;
}

export class OpinionRowDto implements OpinionRow {
  @ApiProperty() id!: number;
  @ApiProperty() submission!: number;
  @ApiProperty({ enum: REVIEW_STAGES }) stage!: ReviewStage;
  @ApiProperty() criterion!: string;
  @ApiProperty({ enum: OPINIONS }) opinion!: Opinion;
  @ApiProperty({ type: String, nullable: true }) sentence!: string | null;
  @ApiProperty() by!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

export class ReviewerRowDto implements ReviewerRow {
  @ApiProperty() userId!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: REVIEW_STAGES }) stage!: ReviewStage;
  @ApiProperty({ type: String, nullable: true, description: 'Must not review it, and why' }) conflict!: string | null;
}

export class ApplicationDetailDto extends ApplicationRowDto implements ApplicationDetail {
  @ApiProperty({ enum: BOOK_SCOPES }) scope!: BookScope;
  @ApiProperty({ type: String, nullable: true }) lateReason!: string | null;
  @ApiProperty({ type: [ApplicationFileDto] }) files!: ApplicationFileDto[];
  @ApiProperty({ ...WHOLE, nullable: true, description: 'Facts, book, verdict and files as handed in last' })
  submitted!: FrozenSubmission | null;
  @ApiProperty({ ...WHOLE, nullable: true, description: 'Against the submission before' })
  difference!: SubmissionDifference | null;
  @ApiProperty({ ...WHOLE, nullable: true, description: 'What would be handed in now' })
  present!: ApplicationDetail['present'];
  @ApiProperty({ type: [PastApplicationActDto] }) history!: PastApplicationActDto[];
  @ApiProperty({ type: [OpinionRowDto] }) opinions!: OpinionRowDto[];
  @ApiProperty({ type: [ReviewerRowDto] }) assigned!: ReviewerRowDto[];
  @ApiProperty({ type: Number, nullable: true }) titleId!: number | null;
  @ApiProperty({ type: Number, nullable: true }) publicityId!: number | null;
}
