import { ApiProperty } from '@nestjs/swagger';
import type { Digest, DigestCounts, DigestOfUnit, DigestToday } from '@yanzhen/contract/liaison/digest';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';
import { CareRowDto } from '../care/care.dto';
import { PromiseLineDto } from '../follow-up/follow-up.dto';
import { listed } from '../list-field';
import { CoverageCountsDto, CoverageOfUnitDto, SpanDto } from './coverage.dto';
import { IsSpan } from './span-field';

export class DigestQueryDto {
  @ApiProperty({ description: 'A week or a month; a quarter or a year as well', example: '2026-W24' })
  @IsSpan()
  span!: string;

  @ApiProperty({ required: false, enum: UNIT_CODES, isArray: true })
  @IsOptional()
  @Transform(listed)
  @IsIn(UNIT_CODES, { each: true })
  unit?: UnitCode[];
}

class DigestCountsDto implements DigestCounts {
  @ApiProperty() visits!: number;
  @ApiProperty({ description: 'Enterprises visited' }) enterprises!: number;
  @ApiProperty({ description: 'Visited for the first time ever' }) first!: number;
  @ApiProperty() requests!: number;
  @ApiProperty() promises!: number;
  @ApiProperty() kept!: number;
  @ApiProperty() dropped!: number;
  @ApiProperty() corrections!: number;
}

class DigestOfUnitDto extends DigestCountsDto implements DigestOfUnit {
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
}

class DigestTodayDto implements DigestToday {
  @ApiProperty() promisesDue!: number;
  @ApiProperty() promisesBroken!: number;
  @ApiProperty() requestsOpen!: number;
  @ApiProperty() correctionsOpen!: number;
}

export class DigestDto implements Digest {
  @ApiProperty() span!: SpanDto;
  @ApiProperty({ format: 'date' }) today!: string;
  @ApiProperty() total!: DigestCountsDto;
  @ApiProperty({ type: [DigestOfUnitDto] }) units!: DigestOfUnitDto[];
  @ApiProperty() coverage!: CoverageCountsDto;
  @ApiProperty({ type: [CoverageOfUnitDto] }) coverageOfUnits!: CoverageOfUnitDto[];
  @ApiProperty() confirmed!: boolean;
  @ApiProperty() standing!: DigestTodayDto;
  @ApiProperty({ type: [CareRowDto] }) overdue!: CareRowDto[];
  @ApiProperty({ type: [PromiseLineDto] }) broken!: PromiseLineDto[];
}
