import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { downloadAs, WORKBOOK_TYPE } from '../../exchange';
import { By, Can } from '../../platform/http/can';
import { EnterpriseFilterDto, split } from '../list/enterprise-query.dto';
import { EXPORT_KEYS, type ExportKey } from './export-columns';
import { ExportService } from './export.service';

export class ExportQueryDto extends EnterpriseFilterDto {
  @ApiPropertyOptional({ enum: EXPORT_KEYS, isArray: true, description: 'In this order; all when left out' })
  @IsOptional()
  @Transform(split)
  @IsIn(EXPORT_KEYS, { each: true })
  columns?: ExportKey[];
}

@ApiTags('registry')
@Controller('enterprises')
export class ExportController {
  constructor(private readonly exports: ExportService) {}

  /** The header `X-Row-Count` says how many rows are to come. */
  @Get('export.xlsx')
  @Can('registry.export')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(
    @By() by: Reader,
    @Query() { columns, ...filter }: ExportQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { fileName, rowCount, content } = await this.exports.export(
      by,
      filter,
      columns?.length ? columns : undefined,
    );
    void reply.header('x-row-count', rowCount);
    return new StreamableFile(content, { type: WORKBOOK_TYPE, disposition: downloadAs(fileName) });
  }
}
