import { HandingOver } from './handover/handing-over';
import { HandoverController } from './handover/handover.controller';
import { HandoverEntity } from './handover/handover.entity';
import { HandoverRepository } from './handover/handover.repository';
import { HandoverService } from './handover/handover.service';
import { OpenThings } from './handover/open-things.repository';
import { OpenWorkRepository } from './handover/open-work.repository';
import { NoticeController } from './notice/notice.controller';
import { Notices } from './notice/notices';
import { ProposalController } from './proposal/proposal.controller';
import { ProposalEntity, ProposalLineEntity } from './proposal/proposal.entity';
import { ProposalRepository } from './proposal/proposal.repository';
import { ProposalRuns } from './proposal/proposal-runs';
import { ProposalService } from './proposal/proposal.service';
import { SpreadRepository } from './proposal/spread.repository';
import { Spreading } from './proposal/spreading';
import { Acting } from './stand-in/acting';
import { ActingRepository } from './stand-in/acting.repository';
import { StandInController } from './stand-in/stand-in.controller';
import { ActingEntity, StandInEntity } from './stand-in/stand-in.entity';
import { StandInRepository } from './stand-in/stand-in.repository';
import { StandInService } from './stand-in/stand-in.service';

/** What the office does with many assignments at once, for the module of the room. */
export const OFFICE_ENTITIES = [ProposalEntity, ProposalLineEntity, StandInEntity, ActingEntity, HandoverEntity];
export const OFFICE_CONTROLLERS = [ProposalController, StandInController, HandoverController, NoticeController];
export const OFFICE_PROVIDERS = [
  ProposalRepository,
  ProposalRuns,
  ProposalService,
  SpreadRepository,
  Spreading,
  Acting,
  ActingRepository,
  StandInRepository,
  StandInService,
  HandingOver,
  HandoverRepository,
  HandoverService,
  OpenThings,
  OpenWorkRepository,
  Notices,
];
