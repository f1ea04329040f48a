import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { TimelineRow } from '@yanzhen/contract/registry/attachments';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { TimelineService } from './timeline.service';

export class TimelineRowDto implements TimelineRow {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ type: String }) room!: string;
  @ApiProperty({ type: String, example: 'registry.enterprise.change' }) act!: string;
  @ApiProperty({ type: String }) by!: string;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String, isArray: true }) fields!: string[];
}

@ApiTags('registry')
@Controller('enterprises/:id/timeline')
export class TimelineController {
  constructor(private readonly timeline: TimelineService) {}

  @Get()
  @Can('registry.read')
  @ApiOkResponse({ type: TimelineRowDto, isArray: true })
  of(@By() by: Reader, @Param('id', ParseIntPipe) id: number): Promise<TimelineRow[]> {
    return this.timeline.of(by, id);
  }
}
