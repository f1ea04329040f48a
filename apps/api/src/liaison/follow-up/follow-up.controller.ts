import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CorrectionLine, PromiseLine, RequestLine } from '@yanzhen/contract/liaison/follow-up';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import {
  CorrectionPageDto,
  CorrectionQueryDto,
  PromisePageDto,
  PromiseQueryDto,
  RequestPageDto,
  RequestQueryDto,
} from './follow-up.dto';
import { FollowUps } from './follow-up.service';

@ApiTags('liaison')
@Controller('liaison')
export class FollowUpController {
  constructor(private readonly followUps: FollowUps) {}

  @Get('promises')
  @Can('liaison.read')
  @ApiOkResponse({ type: PromisePageDto })
  promises(@By() reader: Reader, @Query() { cursor, ...filter }: PromiseQueryDto): Promise<Page<PromiseLine>> {
    return this.followUps.promises(reader, filter, cursor);
  }

  @Get('requests')
  @Can('liaison.read')
  @ApiOkResponse({ type: RequestPageDto })
  requests(@By() reader: Reader, @Query() { cursor, ...filter }: RequestQueryDto): Promise<Page<RequestLine>> {
    return this.followUps.requests(reader, filter, cursor);
  }

  @Get('corrections')
  @Can('liaison.verify')
  @ApiOkResponse({ type: CorrectionPageDto })
  corrections(@By() reader: Reader, @Query() { cursor, ...filter }: CorrectionQueryDto): Promise<Page<CorrectionLine>> {
    return this.followUps.corrections(reader, filter, cursor);
  }
}
