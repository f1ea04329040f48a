import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type {
  CommonSuggestion,
  CommonSuggestions,
  DismissSuggestion,
} from '@yanzhen/contract/tickets/common-suggestion';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { TICKET_LIMITS } from '@yanzhen/domain/tickets/ticket';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsInt, Min } from 'class-validator';
import { By, Can } from '../../platform/http/can';
import { TicketRowDto } from '../ticket/ticket-row.dto';
import { CommonSuggesting } from './common-suggesting';

class CommonSuggestionDto implements CommonSuggestion {
  @ApiProperty() title!: string;
  @ApiProperty({ type: [String], description: 'What most of them speak of' }) words!: string[];
  @ApiProperty() enterprises!: number;
  @ApiProperty({ type: [TicketRowDto] }) requests!: TicketRowDto[];
}

class CommonSuggestionsDto implements CommonSuggestions {
  @ApiProperty({ description: 'Days back' }) days!: number;
  @ApiProperty({ description: 'So many requests were compared' }) read!: number;
  @ApiProperty({ description: 'Where comparing stops' }) most!: number;
  @ApiProperty({ description: 'Enterprises that make a cause common' }) fewest!: number;
  @ApiProperty({ type: [CommonSuggestionDto] }) suggestions!: CommonSuggestionDto[];
}

export class DismissSuggestionDto implements DismissSuggestion {
  @ApiProperty({ type: [Number], maxItems: TICKET_LIMITS.bulk })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(TICKET_LIMITS.bulk)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  ticketIds!: number[];

  @ApiProperty({ description: 'False takes it back' }) @IsBoolean() dismissed!: boolean;
}

@ApiTags('tickets')
@Controller('common-suggestions')
export class SuggestionController {
  constructor(private readonly suggesting: CommonSuggesting) {}

  @Get()
  @Can('common.write')
  @ApiOkResponse({ type: CommonSuggestionsDto })
  of(@By() reader: Reader): Promise<CommonSuggestions> {
    return this.suggesting.of(reader);
  }

  @Put('dismissals')
  @Can('common.write')
  @ApiOkResponse({ type: CommonSuggestionsDto })
  decide(@By() by: Reader, @Body() input: DismissSuggestionDto): Promise<CommonSuggestions> {
    return this.suggesting.decide(by, input);
  }
}
