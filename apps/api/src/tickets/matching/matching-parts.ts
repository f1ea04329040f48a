import { MatchController } from './match.controller';
import { MatchDeciding } from './match-deciding';
import { TicketMatchEntity } from './match.entity';
import { MatchRepository } from './match.repository';
import { RegisterNames } from './register-names';
import { TicketMatching } from './ticket-matching';

/** What the room's module takes of matching. */
export const MATCHING_PARTS = {
  entities: [TicketMatchEntity],
  controllers: [MatchController],
  providers: [MatchDeciding, MatchRepository, RegisterNames, TicketMatching],
};
