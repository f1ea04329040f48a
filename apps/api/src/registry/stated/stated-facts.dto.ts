import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { SaveStated, StatedRow } from '@yanzhen/contract/registry/stated';
import { ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
import { STATED_MEANINGS, type StatedKey } from '@yanzhen/domain/registry/stated-facts';
import type { StatedValue } from '@yanzhen/domain/registry/stated-value';
import { IsBoolean, IsDefined, IsInt, IsString, Length, Min, ValidateIf } from 'class-validator';

/** Which shape is right, the fact itself says (`checkStated`). */
const Value = () =>
  ApiProperty({
    nullable: true,
    oneOf: [
      { type: 'number' },
      { type: 'boolean' },
      { type: 'string' },
      { type: 'object', additionalProperties: true },
      { type: 'array', items: { type: 'object', additionalProperties: true } },
    ],
    description: 'Number, yes or no, code of a choice, day, numbers by year, events, or a judgement; null = not said',
  });

export class SaveStatedDto implements SaveStated {
  @ApiProperty({ type: Number, description: '0 when nothing is said yet' })
  @IsInt()
  @Min(0)
  version!: number;

  @applyDecorators(Value(), ValidateIf((_, value) => value !== null), IsDefined())
  value!: StatedValue | null;

  @ApiProperty({ type: String, maxLength: ENTERPRISE_LIMITS.source })
  @IsString()
  @Length(1, ENTERPRISE_LIMITS.source)
  source!: string;

  @ApiProperty({ type: Boolean })
  @IsBoolean()
  verified!: boolean;
}

export class StatedRowDto implements StatedRow {
  @ApiProperty({ enum: STATED_MEANINGS.map(({ key }) => key) }) key!: StatedKey;
  @Value() value!: StatedValue | null;
  @ApiProperty({ type: String }) source!: string;
  @ApiProperty({ type: Boolean }) verified!: boolean;
  @ApiProperty({ type: Number }) version!: number;
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt!: string;
  @ApiProperty({ type: String }) by!: string;
}
