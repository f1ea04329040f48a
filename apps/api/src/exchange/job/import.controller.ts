import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IMPORT_KINDS } from '@yanzhen/domain/exchange/import';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { FastifyRequest } from 'fastify';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { numbersOf, PAGE_SIZE, pageOf } from '../../platform/http/page';
import { receiveUpload } from '../file/upload';
import { ImportJobDto, ImportJobPageDto, toImportJob } from './import-job.dto';
import { ImportJobRepository } from './import-job.repository';
import { CursorQuery, ImportActDto } from './import-steps.dto';
import { ImportService } from './import.service';

const UPLOAD = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', format: 'binary' }, kind: { type: 'string', enum: [...IMPORT_KINDS] } },
  },
};

@ApiTags('exchange')
@Controller('imports')
export class ImportController {
  constructor(
    private readonly imports: ImportService,
    private readonly jobs: ImportJobRepository,
  ) {}

  @Post()
  @Can('exchange.import')
  @Creates()
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOAD)
  @ApiCreatedResponse({ type: ImportJobDto })
  async upload(@By() reader: Reader, @Req() request: FastifyRequest): Promise<ImportJobDto> {
    return toImportJob(await this.imports.upload(reader, await receiveUpload(request)));
  }

  @Get()
  @Can('exchange.import')
  @ApiOkResponse({ type: ImportJobPageDto })
  async list(@By() reader: Reader, @Query() { cursor }: CursorQuery): Promise<ImportJobPageDto> {
    const [before = null] = cursor ? numbersOf(cursor, 1) : [];
    const { rows, count } = await this.jobs.list(reader, before, PAGE_SIZE);
    return pageOf(rows, PAGE_SIZE, count, ({ id }) => [id], toImportJob);
  }

  @Get(':id')
  @Can('exchange.import')
  @ApiOkResponse({ type: ImportJobDto })
  async one(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<ImportJobDto> {
    return toImportJob(await this.jobs.mustFind(reader, id));
  }

  @Post(':id/run')
  @HttpCode(200)
  @Can('exchange.import')
  @ApiOkResponse({ type: ImportJobDto })
  async run(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() { version }: ImportActDto,
  ): Promise<ImportJobDto> {
    return toImportJob(await this.imports.run(reader, id, version));
  }

  /** Stops between two slices; what was written stays. */
  @Post(':id/cancel')
  @HttpCode(200)
  @Can('exchange.import')
  @ApiOkResponse({ type: ImportJobDto })
  async cancel(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() _: ImportActDto,
  ): Promise<ImportJobDto> {
    return toImportJob(await this.imports.cancel(reader, id));
  }

  @Post(':id/undo')
  @HttpCode(200)
  @Can('exchange.import')
  @ApiOkResponse({ type: ImportJobDto })
  async undo(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() { version }: ImportActDto,
  ): Promise<ImportJobDto> {
    return toImportJob(await this.imports.undo(reader, id, version));
  }
}
