import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Digest } from '@yanzhen/contract/liaison/digest';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { DigestDto, DigestQueryDto } from './digest.dto';
import { DigestService } from './digest.service';

@ApiTags('liaison')
@Controller('liaison/digest')
export class DigestController {
  constructor(private readonly digest: DigestService) {}

  @Get()
  @Can('liaison.read')
  @ApiOkResponse({ type: DigestDto })
  of(@By() reader: Reader, @Query() { span, unit }: DigestQueryDto): Promise<Digest> {
    return this.digest.of(reader, span, unit);
  }
}
