import { Body, Controller, Get, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type NewTicketNote, NOTE_LIMITS, type NotePerson, type TicketNote } from '@yanzhen/contract/tickets/note';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsString, Length, Matches } from 'class-validator';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { Notes } from './notes';

class TicketNoteDto implements TicketNote {
  @ApiProperty() id!: number;
  @ApiProperty() text!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ type: String, nullable: true }) department!: string | null;
  @ApiProperty({ type: [String], description: 'Names' }) mentioned!: string[];
  @ApiProperty({ format: 'date-time' }) at!: string;
}

class NotePersonDto implements NotePerson {
  @ApiProperty() id!: number;
  @ApiProperty() name!: string;
  @ApiProperty() department!: string;
}

export class NewTicketNoteDto implements NewTicketNote {
  @ApiProperty({ maxLength: NOTE_LIMITS.text })
  @IsString()
  @Length(1, NOTE_LIMITS.text)
  @Matches(/\S/)
  text!: string;

  @ApiProperty({ type: [Number], description: 'Accounts that are told' })
  @IsArray()
  @ArrayMaxSize(NOTE_LIMITS.mentioned)
  @ArrayUnique()
  @IsInt({ each: true })
  mentioned!: number[];
}

/** Among those who handle a request. */
@ApiTags('tickets')
@Controller('tickets/:id')
export class NoteController {
  constructor(private readonly notes: Notes) {}

  @Get('notes')
  @Can('ticket.act')
  @ApiOkResponse({ type: [TicketNoteDto] })
  of(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<TicketNote[]> {
    return this.notes.of(reader, id);
  }

  @Get('note-people')
  @Can('ticket.act')
  @ApiOkResponse({ type: [NotePersonDto] })
  people(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<NotePerson[]> {
    return this.notes.people(reader, id);
  }

  @Post('notes')
  @Can('ticket.act')
  @Creates()
  @ApiCreatedResponse({ type: [TicketNoteDto] })
  add(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Body() input: NewTicketNoteDto): Promise<TicketNote[]> {
    return this.notes.add(by, id, input);
  }
}
