import { HotlineImport } from './hotline-import';
import { HotlineUndo } from './hotline-undo';
import { HotlineWriter } from './hotline-writer';
import { TicketListedEntity } from './listed.entity';
import { ListedRepository } from './listed.repository';
import { ToldHistory } from './told-history';

/** What the room's module takes of lists of the hotline. */
export const WORKBOOK_PARTS = {
  entities: [TicketListedEntity],
  providers: [HotlineImport, HotlineUndo, HotlineWriter, ListedRepository, ToldHistory],
};
