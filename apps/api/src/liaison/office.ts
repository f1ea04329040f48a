import { ProposalController } from './proposal/proposal.controller';
import { ProposalEntity, ProposalLineEntity } from './proposal/proposal.entity';
import { ProposalRepository } from './proposal/proposal.repository';
import { ProposalRuns } from './proposal/proposal-runs';
import { ProposalService } from './proposal/proposal.service';
import { SpreadRepository } from './proposal/spread.repository';
import { Spreading } from './proposal/spreading';

/** What the office does with many assignments at once, for the module of the room. */
export const OFFICE_ENTITIES = [ProposalEntity, ProposalLineEntity];
export const OFFICE_CONTROLLERS = [ProposalController];
export const OFFICE_PROVIDERS = [ProposalRepository, ProposalRuns, ProposalService, SpreadRepository, Spreading];
