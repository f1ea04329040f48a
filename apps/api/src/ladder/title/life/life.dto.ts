import { ApiProperty } from '@nestjs/swagger';
import type { TitleActRow, TitleLife } from '@yanzhen/contract/ladder/title-life';
import { TitleWatchRowDto } from '../watch/watch.dto';

export class TitleActRowDto implements TitleActRow {
  @ApiProperty() id!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ example: 'ladder.title.suspend' }) act!: string;
  @ApiProperty({ description: 'Empty for an enterprise that reads what officials did' }) by!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) on!: string | null;
  @ApiProperty({ type: String, nullable: true }) why!: string | null;
  @ApiProperty({ type: String, nullable: true }) from!: string | null;
  @ApiProperty({ type: String, nullable: true }) to!: string | null;
}

class CarriedOnDto {
  @ApiProperty() id!: number;
  @ApiProperty() batch!: string;
  @ApiProperty({ format: 'date' }) validTo!: string;
}

export class TitleLifeDto extends TitleWatchRowDto implements TitleLife {
  @ApiProperty({ format: 'date' }) today!: string;
  @ApiProperty({ type: [String] }) formerNames!: string[];
  @ApiProperty({ type: CarriedOnDto, nullable: true }) carriedOn!: CarriedOnDto | null;
  @ApiProperty({ type: [TitleActRowDto] }) acts!: TitleActRowDto[];
}
