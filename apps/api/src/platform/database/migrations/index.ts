import { ServerCollation1764000000000 } from './1764000000000-server-collation';
import { Platform1764000001000 } from './1764000001000-platform';
import { Audit1764000002000 } from './1764000002000-audit';
import { Identity1764000003000 } from './1764000003000-identity';
import { Registry1764000003000 } from './1764000003000-registry';
import { Exchange1764000005000 } from './1764000005000-exchange';
import { Ladder1764000006000 } from './1764000006000-ladder';
import { Goals1764000007000 } from './1764000007000-goals';
import { ChangeCount1764206000000 } from './1764206000000-change-count';
import { EnterprisesByState1764218000000 } from './1764218000000-enterprises-by-state';
import { PenaltiesByEnterprise1764219070000 } from './1764219070000-penalties-by-enterprise';
import { TicketNotes1764220070000 } from './1764220070000-ticket-notes';
import { TicketFiles1764221010000 } from './1764221010000-ticket-files';
import { HotlineMessagesByState1764221010001 } from './1764221010001-hotline-messages-by-state';
import { TicketRepeats1764220060000 } from './1764220060000-ticket-repeats';
import { TicketViews1764220050000 } from './1764220050000-ticket-views';
import { CareNever1764220040000 } from './1764220040000-care-never';
import { OpenHolders1764219071000 } from './1764219071000-open-holders';
import { FiguresOfAYear1764206001000 } from './1764206001000-figures-of-a-year';
import { GoalAssumption1764206002000 } from './1764206002000-goal-assumption';
import { StatedFacts1764101000000 } from './1764101000000-stated-facts';
import { Rulebooks1764101001000 } from './1764101001000-rulebooks';
import { Evaluations1764101002000 } from './1764101002000-evaluations';
import { Calendar1764104000000 } from './1764104000000-calendar';
import { Notifications1764104001000 } from './1764104001000-notifications';
import { Files1764104002000 } from './1764104002000-files';
import { Applications1764104003000 } from './1764104003000-applications';
import { Labels1764102001000 } from './1764102001000-labels';
import { GoalRows1764103000000 } from './1764103000000-goal-rows';
import { Liaison1764105000000 } from './1764105000000-liaison';
import { Visits1764105001000 } from './1764105001000-visits';
import { GoalPlan1764103001000 } from './1764103001000-goal-plan';
import { GoalSnapshot1764103002000 } from './1764103002000-goal-snapshot';
import { TicketListed1764215001000 } from './1764215001000-ticket-listed';
import { TicketMatching1764215000000 } from './1764215000000-ticket-matching';
import { TicketRecount1764216000000 } from './1764216000000-ticket-recount';
import { TicketAlarm1764216001000 } from './1764216001000-ticket-alarm';
import { Tickets1764209000000 } from './1764209000000-tickets';
import { TicketMeasure1764217000000 } from './1764217000000-ticket-measure';
import { CreditRules1764213000000 } from './1764213000000-credit-rules';
import { TitleLife1764102002000 } from './1764102002000-title-life';
import { LabelReasons1764205000000 } from './1764205000000-label-reasons';
import { RoundBook1764205001000 } from './1764205001000-round-book';
import { Credit1764207000000 } from './1764207000000-credit';
import { VisitPhotos1764201000000 } from './1764201000000-visit-photos';
import { Calls1764208000000 } from './1764208000000-calls';
import { Flags1764208001000 } from './1764208001000-flags';
import { CarePlace1764203000000 } from './1764203000000-care-place';
import { LiaisonProposal1764202000000 } from './1764202000000-liaison-proposal';
import { Handover1764202001000 } from './1764202001000-handover';
import { CreditRecordFiles1764207002000 } from './1764207002000-credit-record-files';
import { CreditAppeals1764207001000 } from './1764207001000-credit-appeals';
import { VisitRequestClosed1764212000000 } from './1764212000000-visit-request-closed';
import { Hotline1764214000000 } from './1764214000000-hotline';
import { Open311Reports1764220000000 } from './1764220000000-open311-reports';
import { KeptWords1764221050000 } from './1764221050000-kept-words';
import { LateOfAUnit1764222000000 } from './1764222000000-late-of-a-unit';
import { HolderOfAnOpenRequest1764222000001 } from './1764222000001-holder-of-an-open-request';
import { CommonIssues1764221030000 } from './1764221030000-common-issues';
import { CommonDismissals1764221030001 } from './1764221030001-common-dismissals';
import { CallBacks1764221040000 } from './1764221040000-call-backs';
import { RepeatPhones1764221040001 } from './1764221040001-repeat-phones';

/** Every migration in order; one file per room and change. */
export const MIGRATIONS = [
  ServerCollation1764000000000,
  Platform1764000001000,
  Audit1764000002000,
  Identity1764000003000,
  Registry1764000003000,
  Exchange1764000005000,
  Ladder1764000006000,
  Goals1764000007000,
  ChangeCount1764206000000,
  FiguresOfAYear1764206001000,
  GoalAssumption1764206002000,
  StatedFacts1764101000000,
  Rulebooks1764101001000,
  Evaluations1764101002000,
  Calendar1764104000000,
  Notifications1764104001000,
  Files1764104002000,
  Applications1764104003000,
  Labels1764102001000,
  GoalRows1764103000000,
  Liaison1764105000000,
  Visits1764105001000,
  GoalPlan1764103001000,
  GoalSnapshot1764103002000,
  TitleLife1764102002000,
  LiaisonProposal1764202000000,
  Handover1764202001000,
  LabelReasons1764205000000,
  RoundBook1764205001000,
  Credit1764207000000,
  VisitPhotos1764201000000,
  Calls1764208000000,
  Flags1764208001000,
  CarePlace1764203000000,
  CreditAppeals1764207001000,
  CreditRecordFiles1764207002000,
  Tickets1764209000000,
  EnterprisesByState1764218000000,
  PenaltiesByEnterprise1764219070000,
  TicketMeasure1764217000000,
  TicketMatching1764215000000,
  CreditRules1764213000000,
  VisitRequestClosed1764212000000,
  Hotline1764214000000,
  TicketListed1764215001000,
  TicketRecount1764216000000,
  TicketAlarm1764216001000,
  OpenHolders1764219071000,
  Open311Reports1764220000000,
  CareNever1764220040000,
  TicketViews1764220050000,
  TicketRepeats1764220060000,
  TicketNotes1764220070000,
  CommonIssues1764221030000,
  TicketFiles1764221010000,
  CommonDismissals1764221030001,
  HotlineMessagesByState1764221010001,
  CallBacks1764221040000,
  RepeatPhones1764221040001,
  KeptWords1764221050000,
  LateOfAUnit1764222000000,
  HolderOfAnOpenRequest1764222000001,
];
