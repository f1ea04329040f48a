import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { DeclaredDay, DeclareDay, HotlineDay, HotlineDayTold } from '@yanzhen/contract/tickets/hotline';
import { TICKET_LIMITS } from '@yanzhen/domain/tickets/ticket';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { IsDay } from '../../../platform/http/day-field';
import { FeedbackRowDto } from './feedback.dto';

/** Above what is read at all; the rule itself has a sentence of its own. */
const READ = 100_000;

export class HotlineDayParamDto {
  @ApiProperty({ format: 'date' }) @IsDay() day!: string;
}

export class LastDaysDto {
  @ApiPropertyOptional({ minimum: 1, maximum: 31 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(31)
  count?: number;
}

export class DeclareDayDto implements DeclareDay {
  @ApiProperty({ format: 'date', description: 'Of Asia/Shanghai' }) @IsDay() day!: string;

  @ApiProperty({ type: [String], description: 'Every number that was sent for the first time that day' })
  @IsArray()
  @ArrayMaxSize(READ)
  @IsString({ each: true })
  @Length(1, TICKET_LIMITS.orderNo, { each: true })
  orderNos!: string[];
}

export class DeclaredDayDto implements DeclaredDay {
  @ApiProperty() sent!: number;
  @ApiProperty() acknowledged!: number;
  @ApiProperty({ type: [String] }) missing!: string[];
  @ApiProperty({ format: 'date-time' }) declaredAt!: string;
}

class DeclaredNowDto extends DeclaredDayDto {
  @ApiProperty() stillMissing!: number;
}

class FeedbackCountDto {
  @ApiProperty({ description: 'Messages written that day' }) sent!: number;
  @ApiProperty() acknowledged!: number;
}

class FeedbackOfDayDto extends FeedbackCountDto {
  @ApiProperty({ type: [FeedbackRowDto] }) missing!: FeedbackRowDto[];
}

export class HotlineDayDto implements HotlineDay {
  @ApiProperty({ format: 'date' }) day!: string;
  @ApiProperty() clientId!: number;
  @ApiProperty() client!: string;
  @ApiProperty({ description: 'Numbers that came in for the first time that day' }) received!: number;
  @ApiProperty({ type: DeclaredNowDto, nullable: true }) declared!: DeclaredNowDto | null;
  @ApiProperty({ type: FeedbackOfDayDto }) feedback!: FeedbackOfDayDto;
}

export class HotlineDayToldDto implements HotlineDayTold {
  @ApiProperty({ format: 'date' }) day!: string;
  @ApiProperty() received!: number;
  @ApiProperty({ type: [String], description: 'The first 5,000' }) orderNos!: string[];
  @ApiProperty({ type: FeedbackCountDto }) feedback!: FeedbackCountDto;
}
