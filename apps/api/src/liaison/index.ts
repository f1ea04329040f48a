export { AssignmentService } from './assignment/assignment.service';
export { CampaignService } from './campaign/campaign.service';
export { LiaisonModule } from './liaison.module';
export { OfficerService } from './officer/officer.service';
export { Promises } from './visit/promises';
export { VisitSaving } from './visit/visit-saving';
