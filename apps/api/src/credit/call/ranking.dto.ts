import { ApiProperty } from '@nestjs/swagger';
import type {
  ApartLine,
  PublicCall,
  RankedLine,
  RankingRerun,
  RankingView,
  StandingDifference,
} from '@yanzhen/contract/credit/call';
import { CALL_KINDS, type CallKind, TIE_RULES } from '@yanzhen/domain/credit/call/call';
import { APART_REASONS, type ApartReason } from '@yanzhen/domain/credit/call/candidate';
import { type Placing, PLACINGS } from '@yanzhen/domain/credit/call/places';
import type { Decider } from '@yanzhen/domain/credit/call/ranking';
import { CREDIT_STANDINGS, type CreditStanding } from '@yanzhen/domain/credit/standing';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';

const DECIDERS: readonly Decider[] = ['group', 'priority', ...TIE_RULES, 'draw'];

export class ListedFirmDto {
  @ApiProperty() candidateId!: number;
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() name!: string;
  @ApiProperty() uscc!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty({ enum: CREDIT_STANDINGS, nullable: true, description: 'On the day of the ranking' })
  standing!: CreditStanding | null;
}

export class RankedLineDto extends ListedFirmDto implements RankedLine {
  @ApiProperty() place!: number;
  @ApiProperty() score!: string;
  @ApiProperty({ description: 'Equals share it; 0 the highest' }) group!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) submittedAt!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: '万元 of the last year known' }) revenue!: number | null;
  @ApiProperty({ enum: PLACINGS }) placing!: Placing;
  @ApiProperty({ enum: DECIDERS, nullable: true, description: 'Why it stands before the next one' })
  before!: Decider | null;

  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of seed|uscc, where a draw decided' })
  ticket!: string | null;
}

export class ApartLineDto extends ListedFirmDto implements ApartLine {
  @ApiProperty({ type: String, nullable: true }) score!: string | null;
  @ApiProperty({ enum: APART_REASONS }) reason!: ApartReason;
  @ApiProperty({ type: String, nullable: true }) withdrawn!: string | null;
}

export class StandingDifferenceDto implements StandingDifference {
  @ApiProperty() candidateId!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: CREDIT_STANDINGS, nullable: true }) then!: CreditStanding | null;
  @ApiProperty({ enum: CREDIT_STANDINGS, nullable: true }) now!: CreditStanding | null;
}

export class RankingViewDto implements RankingView {
  @ApiProperty({ type: [RankedLineDto] }) lines!: RankedLineDto[];
  @ApiProperty({ type: [ApartLineDto] }) apart!: ApartLineDto[];
  @ApiProperty({ type: [StandingDifferenceDto], description: 'Who stands otherwise today' })
  differences!: StandingDifferenceDto[];
}

export class RankingRerunDto implements RankingRerun {
  @ApiProperty() same!: boolean;
  @ApiProperty() hash!: string;
}

export class ChosenFirmDto {
  @ApiProperty() place!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
}

export class PublicCallDto implements PublicCall {
  @ApiProperty() id!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: CALL_KINDS }) kind!: CallKind;
  @ApiProperty() title!: string;
  @ApiProperty() contact!: string;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date', description: 'Last day; it counts' }) endsOn!: string;
  @ApiProperty() running!: boolean;
  @ApiProperty({ type: [ChosenFirmDto] }) enterprises!: ChosenFirmDto[];
}
