import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { EvidenceRow } from '@yanzhen/contract/registry/attachments';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { SeenVersionDto } from '../../platform/http/seen-version.dto';
import { EvidenceRowDto, SaveEvidenceDto } from './evidence.dto';
import { EvidenceService } from './evidence.service';

@ApiTags('registry')
@Controller('enterprises/:id/evidence')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  @Get()
  @Can('registry.read')
  @ApiOkResponse({ type: EvidenceRowDto, isArray: true })
  list(@By() by: Reader, @Param('id', ParseIntPipe) id: number): Promise<EvidenceRow[]> {
    return this.evidence.list(by, id);
  }

  @Post()
  @Can('registry.facts.write')
  @Creates()
  @ApiCreatedResponse({ type: EvidenceRowDto })
  add(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Body() input: SaveEvidenceDto): Promise<EvidenceRow> {
    return this.evidence.add(by, id, input);
  }

  @Put(':evidenceId')
  @Can('registry.facts.write')
  @ApiOkResponse({ type: EvidenceRowDto })
  change(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('evidenceId', ParseIntPipe) evidenceId: number,
    @Body() input: SaveEvidenceDto,
  ): Promise<EvidenceRow> {
    return this.evidence.change(by, id, evidenceId, input);
  }

  @Delete(':evidenceId')
  @Can('registry.facts.write')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('evidenceId', ParseIntPipe) evidenceId: number,
    @Query() { version }: SeenVersionDto,
  ): Promise<void> {
    return this.evidence.remove(by, id, evidenceId, version);
  }
}
