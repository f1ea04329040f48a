import { ApiProperty } from '@nestjs/swagger';
import type {
  CancelHandover,
  ConfirmHandover,
  Handover,
  HandoverFate,
  HandoverInput,
  HandoverItem,
  HandoverKind,
  HandoverRow,
  HandoverSide,
  HandoverState,
} from '@yanzhen/contract/liaison/handover';
import { ASSIGNMENT_ROLES, type AssignmentRole, LIAISON_LIMITS } from '@yanzhen/domain/liaison/assignment';
import { IsIn, IsInt, IsString, Length, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsDay } from '../../platform/http/day-field';

const MAX_INT = 2_147_483_647;
const SIDES = ['from', 'to'] as const;
const given = (_: object, value: unknown) => value !== null;

export class HandoverInputDto implements HandoverInput {
  @ApiProperty()
  @IsInt()
  @Min(1)
  @Max(MAX_INT)
  fromId!: number;

  @ApiProperty()
  @IsInt()
  @Min(1)
  @Max(MAX_INT)
  toId!: number;

  @ApiProperty({ format: 'date' })
  @IsDay()
  onDay!: string;

  @ApiProperty({ type: String, nullable: true, maxLength: LIAISON_LIMITS.reason })
  @ValidateIf(given)
  @IsString()
  @MaxLength(LIAISON_LIMITS.reason)
  reason!: string | null;
}

export class CancelHandoverDto implements CancelHandover {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  version!: number;
}

export class ConfirmHandoverDto extends CancelHandoverDto implements ConfirmHandover {
  @ApiProperty({ enum: SIDES })
  @IsIn(SIDES)
  side!: HandoverSide;

  @ApiProperty({ description: 'Of the list that was looked at' })
  @IsString()
  @Length(1, 64)
  stamp!: string;
}

export class HandoverRowDto extends HandoverInputDto implements HandoverRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['open', 'done', 'cancelled'] }) state!: HandoverState;
  @ApiProperty() fromName!: string;
  @ApiProperty() toName!: string;
  @ApiProperty({ type: String, nullable: true }) confirmedFrom!: string | null;
  @ApiProperty({ type: String, nullable: true }) confirmedTo!: string | null;
  @ApiProperty() by!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) doneAt!: string | null;
}

class HandoverItemDto implements HandoverItem {
  @ApiProperty({ enum: ['assignment', 'visit', 'promise', 'request'] }) kind!: HandoverKind;
  @ApiProperty() id!: number;
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() enterpriseName!: string;
  @ApiProperty({ enum: ASSIGNMENT_ROLES, type: String, nullable: true }) role!: AssignmentRole | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) day!: string | null;
  @ApiProperty({ type: String, nullable: true }) text!: string | null;
  @ApiProperty({ enum: ['moves', 'ends', 'stays'] }) fate!: HandoverFate;
}

export class HandoverDto extends HandoverRowDto implements Handover {
  @ApiProperty({ type: [HandoverItemDto] }) items!: HandoverItemDto[];
  @ApiProperty() stamp!: string;
  @ApiProperty({ enum: SIDES, isArray: true }) mine!: HandoverSide[];
}
