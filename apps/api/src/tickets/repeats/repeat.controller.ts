import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type {
  DecideRepeat,
  DraftRepeats,
  DraftRequest,
  ProbableRepeat,
  RepeatsOf,
} from '@yanzhen/contract/tickets/repeats';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { REPEAT_ANSWERS, type RepeatAnswer } from '@yanzhen/domain/tickets/repeats/answer';
import { TICKET_LIMITS } from '@yanzhen/domain/tickets/ticket';
import { IsIn, IsInt, IsString, MaxLength, Min, ValidateIf } from 'class-validator';
import { By, Can } from '../../platform/http/can';
import { TicketRowDto } from '../ticket/ticket-row.dto';
import { Repeats } from './repeats';

class ProbableRepeatDto implements ProbableRepeat {
  @ApiProperty({ type: TicketRowDto }) ticket!: TicketRowDto;
  @ApiProperty() sameEnterprise!: boolean;
  @ApiProperty() samePhone!: boolean;
  @ApiProperty({ description: 'Percent' }) alike!: number;
}

class DraftRepeatsDto implements DraftRepeats {
  @ApiProperty({ description: 'Days that they may be apart' }) days!: number;
  @ApiProperty({ type: [ProbableRepeatDto] }) repeats!: ProbableRepeatDto[];
}

class RepeatsOfDto extends DraftRepeatsDto implements RepeatsOf {
  @ApiProperty({ type: [TicketRowDto], description: 'Found to belong together, without being one' })
  related!: TicketRowDto[];
}

export class DecideRepeatDto implements DecideRepeat {
  @ApiProperty({ enum: REPEAT_ANSWERS, description: '`open` takes back what was said' })
  @IsIn(REPEAT_ANSWERS)
  answer!: RepeatAnswer;
}

const given = (_: object, value: unknown) => value !== null;

export class DraftRequestDto implements DraftRequest {
  @ApiProperty({ type: Number, nullable: true })
  @ValidateIf(given)
  @IsInt()
  @Min(1)
  enterpriseId!: number | null;

  @ApiProperty({ type: String, nullable: true, maxLength: TICKET_LIMITS.phone })
  @ValidateIf(given)
  @IsString()
  @MaxLength(TICKET_LIMITS.phone)
  phone!: string | null;

  @ApiProperty({ maxLength: TICKET_LIMITS.title }) @IsString() @MaxLength(TICKET_LIMITS.title) title!: string;
  @ApiProperty({ maxLength: TICKET_LIMITS.content }) @IsString() @MaxLength(TICKET_LIMITS.content) content!: string;
}

@ApiTags('tickets')
@Controller('tickets/:id/repeats')
export class RepeatController {
  constructor(private readonly repeats: Repeats) {}

  @Get()
  @Can('ticket.match')
  @ApiOkResponse({ type: RepeatsOfDto })
  of(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<RepeatsOf> {
    return this.repeats.of(reader, id);
  }

  @Put(':otherId')
  @Can('ticket.match')
  @ApiOkResponse({ type: RepeatsOfDto })
  decide(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('otherId', ParseIntPipe) otherId: number,
    @Body() { answer }: DecideRepeatDto,
  ): Promise<RepeatsOf> {
    return this.repeats.decide(by, id, otherId, answer);
  }
}

@ApiTags('tickets')
@Controller('ticket-drafts')
export class DraftRepeatController {
  constructor(private readonly repeats: Repeats) {}

  /** Writes nothing. The phone is in the body, so that no log of addresses keeps it. */
  @Post('repeats')
  @Can('ticket.bring')
  @HttpCode(200)
  @ApiOkResponse({ type: DraftRepeatsDto })
  of(@By() reader: Reader, @Body() draft: DraftRequestDto): Promise<DraftRepeats> {
    return this.repeats.ofDraft(reader, draft);
  }
}
