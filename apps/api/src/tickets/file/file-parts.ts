import { TicketFileController } from './ticket-file.controller';
import { TicketFileEntity } from './ticket-file.entity';
import { TicketFileRepository } from './ticket-file.repository';
import { TicketFiles } from './ticket-files';

/** What the room's module takes of attachments. */
export const FILE_PARTS = {
  entities: [TicketFileEntity],
  controllers: [TicketFileController],
  providers: [TicketFileRepository, TicketFiles],
};
