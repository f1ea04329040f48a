import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Page } from '@yanzhen/contract/platform/page';
import type {
  AnswerCommonIssue,
  CommonIssueDetail,
  CommonIssueFilter,
  CommonIssueOf,
  CommonIssueRow,
  CommonIssueWords,
  EditCommonIssue,
  LinkedRequest,
  LinkRequests,
  NewCommonIssue,
} from '@yanzhen/contract/tickets/common';
import {
  type AnswerObjection,
  COMMON_LIMITS,
  COMMON_STATES,
  type CommonState,
} from '@yanzhen/domain/tickets/common/issue';
import { TICKET_LIMITS } from '@yanzhen/domain/tickets/ticket';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  Min,
} from 'class-validator';
import { TicketRowDto } from '../ticket/ticket-row.dto';

const TEXT_OR_NULL = { type: String, nullable: true } as const;

export class CommonIssueRowDto implements CommonIssueRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'The department that answers' }) lead!: string;
  @ApiProperty({ enum: COMMON_STATES }) state!: CommonState;
  @ApiProperty({ description: 'That the reader sees, like the other counts' }) requests!: number;
  @ApiProperty() enterprises!: number;
  @ApiProperty({ description: 'Requests that have not ended' }) open!: number;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ ...TEXT_OR_NULL, format: 'date-time' }) answeredAt!: string | null;
}

export class CommonIssuePageDto implements Page<CommonIssueRow> {
  @ApiProperty({ type: [CommonIssueRowDto] }) items!: CommonIssueRowDto[];
  @ApiProperty(TEXT_OR_NULL) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}

class LinkedRequestDto implements LinkedRequest {
  @ApiProperty({ type: TicketRowDto }) ticket!: TicketRowDto;
  @ApiProperty({ ...TEXT_OR_NULL, format: 'date-time' }) answeredAt!: string | null;
  @ApiProperty({ ...TEXT_OR_NULL, description: 'Why it would not take the answer now' })
  objection!: AnswerObjection | null;
}

export class CommonIssueDetailDto extends CommonIssueRowDto implements CommonIssueDetail {
  @ApiProperty() cause!: string;
  @ApiProperty(TEXT_OR_NULL) answer!: string | null;
  @ApiProperty(TEXT_OR_NULL) answeredBy!: string | null;
  @ApiProperty() createdBy!: string;
  @ApiProperty({ type: [LinkedRequestDto] }) linked!: LinkedRequestDto[];
}

export class CommonIssueOfDto implements CommonIssueOf {
  @ApiProperty({ type: CommonIssueRowDto, nullable: true }) issue!: CommonIssueRowDto | null;
}

class CommonIssueWordsDto implements CommonIssueWords {
  @ApiProperty({ maxLength: COMMON_LIMITS.title })
  @IsString()
  @Length(1, COMMON_LIMITS.title)
  @Matches(/\S/)
  title!: string;

  @ApiProperty({ maxLength: COMMON_LIMITS.cause })
  @IsString()
  @Length(1, COMMON_LIMITS.cause)
  @Matches(/\S/)
  cause!: string;

  @ApiProperty() @IsString() @Length(1, TICKET_LIMITS.department) lead!: string;
}

export class NewCommonIssueDto extends CommonIssueWordsDto implements NewCommonIssue {
  @ApiProperty({ type: [Number], maxItems: TICKET_LIMITS.bulk })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(TICKET_LIMITS.bulk)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  ticketIds!: number[];
}

export class EditCommonIssueDto extends CommonIssueWordsDto implements EditCommonIssue {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;
}

export class LinkRequestsDto implements LinkRequests {
  @ApiProperty({ type: [Number], maxItems: TICKET_LIMITS.bulk })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(TICKET_LIMITS.bulk)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  ticketIds!: number[];
}

export class AnswerCommonIssueDto implements AnswerCommonIssue {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;

  @ApiProperty({ maxLength: TICKET_LIMITS.answer })
  @IsString()
  @Length(1, TICKET_LIMITS.answer)
  @Matches(/\S/)
  answer!: string;
}

export class CommonIssueListDto implements CommonIssueFilter {
  @ApiPropertyOptional({ enum: COMMON_STATES }) @IsOptional() @IsIn(COMMON_STATES) state?: CommonState;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) q?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() cursor?: string;
}
