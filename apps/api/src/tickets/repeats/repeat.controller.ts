import { Body, Controller, Get, Param, ParseIntPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { DecideRepeat, ProbableRepeat, RepeatsOf } from '@yanzhen/contract/tickets/repeats';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { IsBoolean } from 'class-validator';
import { By, Can } from '../../platform/http/can';
import { TicketRowDto } from '../ticket/ticket-row.dto';
import { Repeats } from './repeats';

class ProbableRepeatDto implements ProbableRepeat {
  @ApiProperty({ type: TicketRowDto }) ticket!: TicketRowDto;
  @ApiProperty() sameEnterprise!: boolean;
  @ApiProperty() samePhone!: boolean;
  @ApiProperty({ description: 'Percent' }) alike!: number;
}

class RepeatsOfDto implements RepeatsOf {
  @ApiProperty({ description: 'Days that they may be apart' }) days!: number;
  @ApiProperty({ type: [ProbableRepeatDto] }) repeats!: ProbableRepeatDto[];
}

export class DecideRepeatDto implements DecideRepeat {
  @ApiProperty({ description: 'False: two matters' }) @IsBoolean() repeat!: boolean;
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
    @Body() { repeat }: DecideRepeatDto,
  ): Promise<RepeatsOf> {
    return this.repeats.decide(by, id, otherId, repeat);
  }
}
