import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Min } from 'class-validator';

/** The version that the person looked at. */
export class SeenVersionDto {
  @ApiProperty({ type: Number, minimum: 1, description: 'The version that was looked at' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  version!: number;
}
