import { ApiProperty } from '@nestjs/swagger';
import type { PublicDraw } from '@yanzhen/contract/ladder/publicity';

export class PublicDrawableDto {
  @ApiProperty() name!: string;
  @ApiProperty() uscc!: string;
}

export class PublicDrawDto implements PublicDraw {
  @ApiProperty() id!: number;
  @ApiProperty() seed!: string;
  @ApiProperty() count!: number;
  @ApiProperty() purpose!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: [PublicDrawableDto], description: 'Everybody who took part' }) pool!: PublicDrawableDto[];
  @ApiProperty({ type: [String], description: 'Codes, the smallest SHA-256 of seed|uscc first' }) drawn!: string[];
}
