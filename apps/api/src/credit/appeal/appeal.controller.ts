import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Query,
  Req,
  type StreamableFile,
} from '@nestjs/common';
import { ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { AppealRow } from '@yanzhen/contract/credit/appeal';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { FastifyRequest } from 'fastify';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { AppealQueryDto, AppealRowDto, DecideAppealDto, MakeAppealDto, WithdrawAppealDto } from './appeal.dto';
import { AppealService } from './appeal.service';
import { Appeals } from './appeals';

@ApiTags('credit')
@Controller('credit')
export class AppealController {
  constructor(
    private readonly service: AppealService,
    private readonly appeals: Appeals,
  ) {}

  @Get('appeals')
  @Can('credit.watch')
  @ApiOkResponse({ type: [AppealRowDto] })
  all(@By() reader: Reader, @Query() { state }: AppealQueryDto): Promise<AppealRow[]> {
    return this.appeals.all(reader, state);
  }

  @Get('enterprises/:id/appeals')
  @Can('credit.read')
  @ApiOkResponse({ type: [AppealRowDto] })
  of(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<AppealRow[]> {
    return this.appeals.ofEnterprise(reader, id);
  }

  @Post('enterprises/:id/appeals')
  @Can('credit.appeal')
  @Creates()
  @ApiCreatedResponse({ type: AppealRowDto })
  make(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Body() input: MakeAppealDto): Promise<AppealRow> {
    return this.service.make(by, id, input);
  }

  @Post('appeals/:id/files')
  @Can('credit.appeal')
  @Creates()
  @ApiConsumes('multipart/form-data')
  @ApiCreatedResponse({ type: AppealRowDto })
  attach(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Req() request: FastifyRequest): Promise<AppealRow> {
    return this.appeals.attach(by, id, request);
  }

  @Get('appeals/:id/files/:fileId')
  @Can('credit.read')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  open(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('fileId', ParseIntPipe) fileId: number,
  ): Promise<StreamableFile> {
    return this.appeals.open(reader, id, fileId);
  }

  @Post('appeals/:id/withdraw')
  @Can('credit.appeal')
  @HttpCode(200)
  @ApiOkResponse({ type: AppealRowDto })
  withdraw(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() { version }: WithdrawAppealDto,
  ): Promise<AppealRow> {
    return this.service.withdraw(by, id, version);
  }

  @Post('appeals/:id/decide')
  @Can('credit.decide')
  @HttpCode(200)
  @ApiOkResponse({ type: AppealRowDto })
  decide(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Body() input: DecideAppealDto): Promise<AppealRow> {
    return this.service.decide(by, id, input);
  }
}
