import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import type { Suggestions } from '@yanzhen/contract/tickets/suggest';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Suggesting } from './suggesting';

class SuggestionDto {
  @ApiProperty({ enum: ['keyword', 'past', 'unit'] }) by!: 'keyword' | 'past' | 'unit';
  @ApiProperty() department!: string;
  @ApiPropertyOptional({ description: 'Of the request' }) word?: string;
  @ApiPropertyOptional({ description: 'Handled requests with this word' }) of?: number;
  @ApiPropertyOptional({ description: 'Those of them that were this department’s' }) to?: number;
}

@ApiTags('tickets')
@Controller('tickets/:id/suggestions')
export class SuggestController {
  constructor(private readonly suggesting: Suggesting) {}

  /** For who dispatches. */
  @Get()
  @Can('ticket.match')
  @ApiOkResponse({ type: [SuggestionDto] })
  of(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<Suggestions> {
    return this.suggesting.of(reader, id);
  }
}
