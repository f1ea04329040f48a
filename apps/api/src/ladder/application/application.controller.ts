import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Query,
  Req,
  StreamableFile,
} from '@nestjs/common';
import { ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { ApplicationDetail, ApplicationRow } from '@yanzhen/contract/ladder/application';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { FastifyRequest } from 'fastify';
import { downloadAs, WORKBOOK_TYPE } from '../../exchange';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { ApplicationDetailDto } from './application-detail.dto';
import { ApplicationDetails } from './application-details';
import { ApplicationListService } from './application-list.service';
import { ApplicationSheet } from './application-sheet';
import { ApplicationFilterDto, ApplicationListDto, ApplicationPageDto, StartApplicationDto } from './application.dto';
import { ApplicationService } from './application.service';
import { ApplicationFileService } from './file/application-file.service';

const FILE = { schema: { type: 'string', format: 'binary' } };

@ApiTags('ladder')
@Controller('applications')
export class ApplicationController {
  constructor(
    private readonly applications: ApplicationService,
    private readonly lists: ApplicationListService,
    private readonly details: ApplicationDetails,
    private readonly files: ApplicationFileService,
    private readonly sheet: ApplicationSheet,
  ) {}

  @Get()
  @Can('application.read')
  @ApiOkResponse({ type: ApplicationPageDto })
  page(@By() reader: Reader, @Query() { cursor, ...filter }: ApplicationListDto): Promise<Page<ApplicationRow>> {
    return this.lists.page(reader, filter, cursor);
  }

  /** Stands before `:id`, so that it is not taken for one. */
  @Get('export.xlsx')
  @Can('application.read')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse(FILE)
  async export(@By() reader: Reader, @Query() filter: ApplicationFilterDto): Promise<StreamableFile> {
    const content = await this.sheet.of(reader, filter);
    return new StreamableFile(content, { type: WORKBOOK_TYPE, disposition: downloadAs('申报名单.xlsx') });
  }

  @Post()
  @Can('application.write')
  @Creates()
  @ApiCreatedResponse({ type: ApplicationDetailDto })
  async start(@By() reader: Reader, @Body() input: StartApplicationDto): Promise<ApplicationDetail> {
    const { application } = await this.applications.start(reader, input);
    return this.details.of(reader, application.id);
  }

  @Get(':id')
  @Can('application.read')
  @ApiOkResponse({ type: ApplicationDetailDto })
  one(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<ApplicationDetail> {
    return this.details.of(reader, id);
  }

  @Post(':id/files')
  @Can('application.write')
  @Creates()
  @ApiConsumes('multipart/form-data')
  @ApiCreatedResponse({ type: ApplicationDetailDto })
  attach(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Req() request: FastifyRequest,
  ): Promise<ApplicationDetail> {
    return this.files.attach(reader, id, request);
  }

  @Get(':id/files/:fileId')
  @Can('application.read')
  @ApiOkResponse(FILE)
  open(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('fileId', ParseIntPipe) fileId: number,
  ): Promise<StreamableFile> {
    return this.files.open(reader, id, fileId);
  }

  @Delete(':id/files/:fileId')
  @Can('application.write')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationDetailDto })
  detach(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('fileId', ParseIntPipe) fileId: number,
  ): Promise<ApplicationDetail> {
    return this.files.remove(reader, id, fileId);
  }
}
