import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CountedOf, NumberGroup, NumbersOf, NumbersQuery, TicketNumbers } from '@yanzhen/contract/tickets/numbers';
import { UNIT_CODES } from '@yanzhen/domain/identity/unit';
import { COUNT_KEYS, type CountKey } from '@yanzhen/domain/tickets/numbers/count';
import { type Counted, NUMBER_DIMENSIONS, type NumberDimension } from '@yanzhen/domain/tickets/numbers/number';
import {
  TICKET_CHANNELS,
  TICKET_KINDS,
  TICKET_LIMITS,
  type TicketChannel,
  type TicketKind,
} from '@yanzhen/domain/tickets/ticket';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;
const UNITS = [...UNIT_CODES, 'none'] as const;
const KINDS = [...TICKET_KINDS, 'none'] as const;
const COUNTS = {
  type: 'object',
  additionalProperties: { type: 'integer' },
  description: `How many: ${COUNT_KEYS.join(', ')}; and handledMinutes`,
} as const;

const Month = (description: string) => ApiPropertyOptional({ example: '2026-01', description });

export class NumbersOfDto implements NumbersOf {
  @Month('January when left out') @IsOptional() @Matches(MONTH) from?: string;
  @Month('This month when left out') @IsOptional() @Matches(MONTH) to?: string;
  @ApiPropertyOptional({ enum: UNITS }) @IsOptional() @IsIn(UNITS) ofUnit?: string;

  @ApiPropertyOptional({ description: 'The department that leads; `none`: not dispatched' })
  @IsOptional()
  @IsString()
  @MaxLength(TICKET_LIMITS.department)
  ofDepartment?: string;

  @ApiPropertyOptional({ enum: KINDS }) @IsOptional() @IsIn(KINDS) ofKind?: TicketKind | 'none';
  @ApiPropertyOptional({ enum: TICKET_CHANNELS }) @IsOptional() @IsIn(TICKET_CHANNELS) ofChannel?: TicketChannel;
}

export class NumbersQueryDto extends NumbersOfDto implements NumbersQuery {
  @ApiPropertyOptional({ enum: NUMBER_DIMENSIONS }) @IsOptional() @IsIn(NUMBER_DIMENSIONS) by?: NumberDimension;
}

export class CountedOfDto extends NumbersOfDto implements CountedOf {
  @ApiPropertyOptional({ enum: COUNT_KEYS, description: 'Only what this count of the numbers holds' })
  @IsOptional()
  @IsIn(COUNT_KEYS)
  count?: CountKey;
}

export class NumberGroupDto implements NumberGroup {
  @ApiProperty() key!: string;
  @ApiProperty(COUNTS) counts!: Counted;
}

export class TicketNumbersDto implements TicketNumbers {
  @ApiProperty({ format: 'date-time' }) asOf!: string;
  @ApiProperty() from!: string;
  @ApiProperty() to!: string;
  @ApiProperty({ enum: NUMBER_DIMENSIONS }) by!: NumberDimension;
  @ApiProperty(COUNTS) total!: Counted;
  @ApiProperty({ type: [NumberGroupDto] }) groups!: NumberGroup[];
  @ApiProperty({ type: [NumberGroupDto] }) months!: NumberGroup[];
  @ApiProperty() minutesPerDay!: number;
}
