import { Controller, Get, Param, ParseIntPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IMPORT_KINDS, type ImportKind } from '@yanzhen/domain/exchange/import';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { downloadAs, WORKBOOK_TYPE } from '../writing/workbook';
import { RejectedWorkbook } from './rejected-workbook';
import { type Sample, sample, samples } from './samples';

export class SampleDto implements Sample {
  @ApiProperty() name!: string;
  @ApiProperty({ enum: IMPORT_KINDS }) kind!: ImportKind;
  @ApiProperty({ description: 'Bytes' }) size!: number;
}

const FILE = { schema: { type: 'string', format: 'binary' } };

/** Stands before the routes with `:id`, so that `samples` is not taken for one. */
@ApiTags('exchange')
@Controller('imports')
export class ImportFilesController {
  constructor(private readonly rejected: RejectedWorkbook) {}

  @Get('samples')
  @Can('exchange.import')
  @ApiOkResponse({ type: [SampleDto] })
  samples(): SampleDto[] {
    return samples();
  }

  @Get('samples/:name')
  @Can('exchange.import')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse(FILE)
  sample(@Param('name') name: string): StreamableFile {
    return new StreamableFile(sample(name), { type: WORKBOOK_TYPE, disposition: downloadAs(name) });
  }

  @Get(':id/rejected.xlsx')
  @Can('exchange.import')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse(FILE)
  async rejectedRows(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<StreamableFile> {
    const { fileName, content } = await this.rejected.of(reader, id);
    return new StreamableFile(content, { type: WORKBOOK_TYPE, disposition: downloadAs(fileName) });
  }
}
