import { ApiProperty } from '@nestjs/swagger';
import type { TicketFile, TicketFiles } from '@yanzhen/contract/tickets/file';

class TicketFileDto implements TicketFile {
  @ApiProperty() id!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'Bytes' }) size!: number;
  @ApiProperty({ description: 'For those who handle it only' }) internal!: boolean;
  @ApiProperty() by!: string;
  @ApiProperty({ type: String, nullable: true }) department!: string | null;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) removedAt!: string | null;
  @ApiProperty({ description: 'The reader may take it away' }) mine!: boolean;
}

export class TicketFilesDto implements TicketFiles {
  @ApiProperty({ type: [TicketFileDto] }) files!: TicketFileDto[];
  @ApiProperty() mayAdd!: boolean;
  @ApiProperty() mayBeInternal!: boolean;
}
