import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { ImportJobDto, toImportJob } from './import-job.dto';
import { ImportSheetsDto, SaveMappingDto } from './import-sheets.dto';
import { DecideDto, ImportActDto, ProblemPageDto, ProblemsQuery, StepPageDto, StepsQuery } from './import-steps.dto';
import { MappingService } from './mapping.service';
import { StepsService } from './steps.service';

/** Mapping, dry run and decisions of one import. */
@ApiTags('exchange')
@Controller('imports/:id')
export class ImportDetailsController {
  constructor(
    private readonly mappings: MappingService,
    private readonly steps: StepsService,
  ) {}

  @Get('sheets')
  @Can('exchange.import')
  @ApiOkResponse({ type: ImportSheetsDto })
  sheets(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<ImportSheetsDto> {
    return this.mappings.sheetsOf(reader, id);
  }

  @Put('mapping')
  @Can('exchange.import')
  @ApiOkResponse({ type: ImportJobDto })
  async map(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() mapping: SaveMappingDto,
  ): Promise<ImportJobDto> {
    return toImportJob(await this.mappings.save(reader, id, mapping));
  }

  /** Starts the dry run: nothing is written but what would happen. */
  @Post('check')
  @HttpCode(200)
  @Can('exchange.import')
  @ApiOkResponse({ type: ImportJobDto })
  async check(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() { version }: ImportActDto,
  ): Promise<ImportJobDto> {
    return toImportJob(await this.mappings.check(reader, id, version));
  }

  @Get('problems')
  @Can('exchange.import')
  @ApiOkResponse({ type: ProblemPageDto })
  problems(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Query() query: ProblemsQuery,
  ): Promise<ProblemPageDto> {
    return this.steps.problemsOf(reader, id, query);
  }

  @Get('steps')
  @Can('exchange.import')
  @ApiOkResponse({ type: StepPageDto })
  list(@By() reader: Reader, @Param('id', ParseIntPipe) id: number, @Query() query: StepsQuery): Promise<StepPageDto> {
    return this.steps.stepsOf(reader, id, query);
  }

  @Post('decisions')
  @HttpCode(200)
  @Can('exchange.import')
  @ApiOkResponse({ type: ImportJobDto })
  async decide(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() decisions: DecideDto,
  ): Promise<ImportJobDto> {
    return toImportJob(await this.steps.decide(reader, id, decisions));
  }
}
