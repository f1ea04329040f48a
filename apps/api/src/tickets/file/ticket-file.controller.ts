import { Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Req, type StreamableFile } from '@nestjs/common';
import { ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { TicketFiles as Listed } from '@yanzhen/contract/tickets/file';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { FastifyRequest } from 'fastify';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { TicketFilesDto } from './ticket-file.dto';
import { TicketFiles } from './ticket-files';

@ApiTags('tickets')
@Controller('tickets/:id/files')
export class TicketFileController {
  constructor(private readonly files: TicketFiles) {}

  @Get()
  @Can('ticket.read')
  @ApiOkResponse({ type: TicketFilesDto })
  of(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<Listed> {
    return this.files.of(reader, id);
  }

  /** The `file` of a form; `internal` is `true` or `false`, by default as the reader handles the request or not. */
  @Post()
  @Can('ticket.attach')
  @Creates()
  @ApiConsumes('multipart/form-data')
  @ApiCreatedResponse({ type: TicketFilesDto })
  attach(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Req() request: FastifyRequest): Promise<Listed> {
    return this.files.attach(by, id, request);
  }

  @Get(':fileId')
  @Can('ticket.read')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  open(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('fileId', ParseIntPipe) fileId: number,
  ): Promise<StreamableFile> {
    return this.files.open(reader, id, fileId);
  }

  @Delete(':fileId')
  @Can('ticket.attach')
  @HttpCode(200)
  @ApiOkResponse({ type: TicketFilesDto })
  remove(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('fileId', ParseIntPipe) fileId: number,
  ): Promise<Listed> {
    return this.files.remove(by, id, fileId);
  }
}
