import { Controller, Get, Param, ParseIntPipe, Post, Req, type StreamableFile } from '@nestjs/common';
import { ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { AppealFile } from '@yanzhen/contract/credit/appeal';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { FastifyRequest } from 'fastify';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { AppealFileDto } from '../appeal/appeal.dto';
import { RecordFileService } from './record-file.service';

@ApiTags('credit')
@Controller('credit/enterprises/:id/records/:recordId/files')
export class RecordFileController {
  constructor(private readonly files: RecordFileService) {}

  @Get()
  @Can('credit.read')
  @ApiOkResponse({ type: [AppealFileDto] })
  list(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('recordId', ParseIntPipe) recordId: number,
  ): Promise<AppealFile[]> {
    return this.files.list(reader, id, recordId);
  }

  @Post()
  @Can('credit.write')
  @Creates()
  @ApiConsumes('multipart/form-data')
  @ApiCreatedResponse({ type: [AppealFileDto] })
  attach(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('recordId', ParseIntPipe) recordId: number,
    @Req() request: FastifyRequest,
  ): Promise<AppealFile[]> {
    return this.files.attach(by, id, recordId, request);
  }

  @Get(':fileId')
  @Can('credit.read')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  open(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('recordId', ParseIntPipe) recordId: number,
    @Param('fileId', ParseIntPipe) fileId: number,
  ): Promise<StreamableFile> {
    return this.files.open(reader, id, recordId, fileId);
  }
}
