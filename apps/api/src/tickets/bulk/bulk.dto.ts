import { ApiProperty } from '@nestjs/swagger';
import type { ActOnMany } from '@yanzhen/contract/tickets/bulk';
import { BULK_ACTS, type BulkAct } from '@yanzhen/domain/tickets/life/bulk';
import { TICKET_KINDS, TICKET_LIMITS, type TicketKind } from '@yanzhen/domain/tickets/ticket';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Length,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const given = (_: object, value: unknown) => value !== null;

class SeenTicketDto {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) id!: number;
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;
}

class DispatchManyDto {
  @ApiProperty() @IsString() @Length(1, TICKET_LIMITS.department) lead!: string;

  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(TICKET_LIMITS.joint)
  @IsString({ each: true })
  @MaxLength(TICKET_LIMITS.department, { each: true })
  joint!: string[];

  @ApiProperty({ enum: TICKET_KINDS, nullable: true, description: 'Null: each keeps its own' })
  @ValidateIf(given)
  @IsIn(TICKET_KINDS)
  kind!: TicketKind | null;
}

export class ActOnManyDto implements ActOnMany {
  @ApiProperty({ enum: BULK_ACTS }) @IsIn(BULK_ACTS) act!: BulkAct;

  @ApiProperty({ type: [SeenTicketDto], maxItems: TICKET_LIMITS.bulk })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(TICKET_LIMITS.bulk)
  @ArrayUnique(({ id }: SeenTicketDto) => id)
  @ValidateNested({ each: true })
  @Type(() => SeenTicketDto)
  items!: SeenTicketDto[];

  @ApiProperty({ type: String, nullable: true, maxLength: TICKET_LIMITS.answer })
  @ValidateIf(given)
  @IsString()
  @MaxLength(TICKET_LIMITS.answer)
  sentence!: string | null;

  @ApiProperty({ type: DispatchManyDto, nullable: true })
  @ValidateIf(given)
  @ValidateNested()
  @Type(() => DispatchManyDto)
  dispatch!: DispatchManyDto | null;
}
