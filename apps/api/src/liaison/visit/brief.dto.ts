import { ApiProperty } from '@nestjs/swagger';
import type { OfflinePack, VisitBrief } from '@yanzhen/contract/liaison/visit';
import type { EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import { CREDIT_STANDINGS, type CreditStanding } from '@yanzhen/domain/credit/standing';
import type { Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import type { NextStep } from '@yanzhen/domain/ladder/evaluation/next-step';
import { BOOK_TIERS, type BookTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { DUE_STATES, type DueState } from '@yanzhen/domain/liaison/cadence';
import { AssignmentRowDto } from '../assignment/assignment.dto';
import {
  CorrectionRowDto,
  OpenTicketDto,
  PromiseRowDto,
  RequestRowDto,
  VisitDetailDto,
  VisitRowDto,
} from './visit-rows.dto';

class QuotaDto {
  @ApiProperty({ description: 'Visits of this year' }) used!: number;
  @ApiProperty() limit!: number;
  @ApiProperty() confirmed!: boolean;
}

class NextStepDto implements NextStep {
  @ApiProperty({ enum: BOOK_TIERS }) tier!: BookTier;
  @ApiProperty({ enum: ['eligible', 'not_eligible', 'undecided'] }) verdict!: Verdict;
  @ApiProperty({ description: 'Criteria' }) short!: number;
  @ApiProperty() unknown!: number;
  @ApiProperty() judgement!: number;
}

export class VisitBriefDto implements VisitBrief {
  @ApiProperty({ type: Object, description: 'As the page of the enterprise shows it, personal data masked' })
  enterprise!: EnterpriseDetail;
  @ApiProperty({ type: NextStepDto, nullable: true }) next!: NextStepDto | null;
  @ApiProperty({ enum: CREDIT_STANDINGS, type: String, nullable: true }) credit!: CreditStanding | null;
  @ApiProperty({ type: [AssignmentRowDto] }) people!: AssignmentRowDto[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastVisitOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({ enum: DUE_STATES, type: String, nullable: true }) due!: DueState | null;
  @ApiProperty({ type: QuotaDto }) quota!: QuotaDto;
  @ApiProperty({ type: [VisitRowDto] }) planned!: VisitRowDto[];
  @ApiProperty({ type: [VisitRowDto] }) visits!: VisitRowDto[];
  @ApiProperty({ type: [PromiseRowDto] }) promises!: PromiseRowDto[];
  @ApiProperty({ type: [RequestRowDto] }) requests!: RequestRowDto[];
  @ApiProperty({ type: [OpenTicketDto], description: 'Open ones that came in by other ways than a visit' })
  tickets!: OpenTicketDto[];
  @ApiProperty({ type: [CorrectionRowDto] }) corrections!: CorrectionRowDto[];
}

export class OfflinePackDto implements OfflinePack {
  @ApiProperty({ format: 'date-time' }) madeAt!: string;
  @ApiProperty({ type: [VisitBriefDto] }) briefs!: VisitBriefDto[];
  @ApiProperty({ type: [VisitDetailDto], description: 'What the reader plans, the next first' })
  planned!: VisitDetailDto[];
  @ApiProperty() cut!: boolean;
}
