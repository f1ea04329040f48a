import { ApiProperty } from '@nestjs/swagger';
import type { AlarmRow } from '@yanzhen/contract/tickets/alarm';

export class AlarmRowDto implements AlarmRow {
  @ApiProperty() id!: number;
  @ApiProperty({ description: 'The number of the level in the rules' }) level!: number;
  @ApiProperty({ format: 'date-time' }) dueAt!: string;
  @ApiProperty({ format: 'date-time' }) rungAt!: string;
}
