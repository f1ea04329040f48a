import { CountedAnew } from '../recount/counted-anew';
import { OpenTicketsRepository } from '../recount/open-tickets.repository';
import { RecountReading } from '../recount/recount-reading';
import { RecountController } from '../recount/recount.controller';
import { RecountEntity, RecountMoveEntity } from '../recount/recount.entity';
import { RecountRepository } from '../recount/recount.repository';
import { RecountedRepository } from '../recount/recounted.repository';
import { Recounts } from '../recount/recounts';
import { RulesPreviews } from './rules-preview';
import { RulesController } from './rules.controller';
import { TicketRulesEntity } from './rules.entity';
import { RulesRepository } from './rules.repository';
import { RulesService } from './rules.service';
import { TicketRules } from './ticket-rules';

/** Rules and what their change moves, as the module takes them in. */
export const RULES_PARTS = {
  entities: [TicketRulesEntity, RecountEntity, RecountMoveEntity],
  controllers: [RulesController, RecountController],
  providers: [
    CountedAnew,
    OpenTicketsRepository,
    RecountReading,
    RecountRepository,
    RecountedRepository,
    Recounts,
    RulesPreviews,
    RulesRepository,
    RulesService,
    TicketRules,
  ],
};
