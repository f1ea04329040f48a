import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { EditReplyTemplate, NewReplyTemplate, ReplyTemplate } from '@yanzhen/contract/tickets/template';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { TEMPLATE_LIMITS } from '@yanzhen/domain/tickets/template/placeholders';
import { TICKET_KINDS, type TicketKind } from '@yanzhen/domain/tickets/ticket';
import { IsIn, IsInt, IsString, Length, Matches, Min, ValidateIf } from 'class-validator';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { SeenVersionDto } from '../../platform/http/seen-version.dto';
import { Templates } from './templates';

const KIND = { enum: TICKET_KINDS, nullable: true, description: 'Null: of every kind' } as const;

class ReplyTemplateDto implements ReplyTemplate {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() title!: string;
  @ApiProperty() text!: string;
  @ApiProperty(KIND) kind!: TicketKind | null;
  @ApiProperty({ type: String, nullable: true, description: 'Null: the bureau’s, for everybody' })
  owner!: string | null;
  @ApiProperty({ description: 'Whether the reader may change it' }) own!: boolean;
  @ApiProperty() savedBy!: string;
  @ApiProperty({ format: 'date-time' }) savedAt!: string;
}

export class NewReplyTemplateDto implements NewReplyTemplate {
  @ApiProperty({ maxLength: TEMPLATE_LIMITS.title })
  @IsString()
  @Length(1, TEMPLATE_LIMITS.title)
  @Matches(/\S/)
  title!: string;

  @ApiProperty({ maxLength: TEMPLATE_LIMITS.text, description: 'With placeholders such as `{企业}`' })
  @IsString()
  @Length(1, TEMPLATE_LIMITS.text)
  @Matches(/\S/)
  text!: string;

  @ApiProperty(KIND)
  @ValidateIf((_, value) => value !== null)
  @IsIn(TICKET_KINDS)
  kind!: TicketKind | null;
}

export class EditReplyTemplateDto extends NewReplyTemplateDto implements EditReplyTemplate {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;
}

@ApiTags('tickets')
@Controller('reply-templates')
export class TemplateController {
  constructor(private readonly templates: Templates) {}

  @Get()
  @Can('knowledge.write')
  @ApiOkResponse({ type: [ReplyTemplateDto] })
  of(@By() reader: Reader): Promise<ReplyTemplate[]> {
    return this.templates.of(reader);
  }

  @Post()
  @Can('knowledge.write')
  @Creates()
  @ApiCreatedResponse({ type: ReplyTemplateDto })
  add(@By() by: Reader, @Body() input: NewReplyTemplateDto): Promise<ReplyTemplate> {
    return this.templates.add(by, input);
  }

  @Put(':id')
  @Can('knowledge.write')
  @ApiOkResponse({ type: ReplyTemplateDto })
  edit(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: EditReplyTemplateDto,
  ): Promise<ReplyTemplate> {
    return this.templates.edit(by, id, input);
  }

  @Delete(':id')
  @Can('knowledge.write')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Query() { version }: SeenVersionDto): Promise<void> {
    return this.templates.remove(by, id, version);
  }
}
