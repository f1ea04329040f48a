import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type {
  ActOnApplication,
  AssignReviewer,
  BatchAct,
  DeclareConflict,
  GiveOpinion,
  ReviewerChoice,
} from '@yanzhen/contract/ladder/application';
import {
  APPLICATION_LIMITS,
  type Opinion,
  OPINIONS,
  REVIEW_STAGES,
  type ReviewStage,
} from '@yanzhen/domain/ladder/application/application';
import { APPLICATION_ACTS, type ApplicationAct } from '@yanzhen/domain/ladder/application/life';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const given = (_: object, value: unknown) => value !== null;
const MOST_AT_ONCE = 200;

export class SeenApplicationDto {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) id!: number;
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;
}

export class ActOnApplicationDto implements ActOnApplication {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;
  @ApiProperty({ enum: APPLICATION_ACTS }) @IsIn(APPLICATION_ACTS) act!: ApplicationAct;

  @ApiProperty({ type: String, nullable: true, maxLength: APPLICATION_LIMITS.sentence })
  @ValidateIf(given)
  @IsString()
  @MaxLength(APPLICATION_LIMITS.sentence)
  sentence!: string | null;
}

export class BatchActDto implements BatchAct {
  @ApiProperty({ enum: APPLICATION_ACTS }) @IsIn(APPLICATION_ACTS) act!: ApplicationAct;

  @ApiProperty({ type: String, nullable: true, maxLength: APPLICATION_LIMITS.sentence })
  @ValidateIf(given)
  @IsString()
  @MaxLength(APPLICATION_LIMITS.sentence)
  sentence!: string | null;

  @ApiProperty({ type: [SeenApplicationDto], maxItems: MOST_AT_ONCE })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  @ArrayUnique(({ id }: SeenApplicationDto) => id)
  @ValidateNested({ each: true })
  @Type(() => SeenApplicationDto)
  items!: SeenApplicationDto[];
}

export class GiveOpinionDto implements GiveOpinion {
  @ApiProperty({ maxLength: APPLICATION_LIMITS.criterion })
  @IsString()
  @Length(1, APPLICATION_LIMITS.criterion)
  criterion!: string;

  @ApiProperty({ enum: OPINIONS }) @IsIn(OPINIONS) opinion!: Opinion;

  @ApiProperty({ type: String, nullable: true, maxLength: APPLICATION_LIMITS.sentence })
  @ValidateIf(given)
  @IsString()
  @MaxLength(APPLICATION_LIMITS.sentence)
  sentence!: string | null;
}

export class ReviewersOfDto {
  @ApiPropertyOptional({ enum: REVIEW_STAGES, description: 'Of the reader when left out' })
  @IsOptional()
  @IsIn(REVIEW_STAGES)
  stage?: ReviewStage;
}

export class AssignReviewerDto implements AssignReviewer {
  @ApiProperty({ enum: REVIEW_STAGES }) @IsIn(REVIEW_STAGES) stage!: ReviewStage;
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) userId!: number;
}

export class DeclareConflictDto implements DeclareConflict {
  @ApiProperty({ maxLength: APPLICATION_LIMITS.sentence })
  @IsString()
  @Length(1, APPLICATION_LIMITS.sentence)
  @Matches(/\S/)
  reason!: string;
}

export class ReviewerChoiceDto implements ReviewerChoice {
  @ApiProperty() id!: number;
  @ApiProperty() name!: string;
}
