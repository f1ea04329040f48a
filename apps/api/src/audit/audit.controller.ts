import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { AuditRow, AuditVerdict } from '@yanzhen/contract/audit/audit';
import type { Page } from '@yanzhen/contract/platform/page';
import { Can } from '../platform/http/can';
import { COUNT_CAP, numbersOf, PAGE_SIZE, pageOf } from '../platform/http/page';
import { AuditListDto, AuditPageDto, AuditVerdictDto, toAuditRow } from './audit.dto';
import { AuditRepository } from './audit.repository';
import { AuditVerifier } from './verify';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(
    private readonly entries: AuditRepository,
    private readonly verifier: AuditVerifier,
  ) {}

  @Get()
  @Can('audit.read')
  @ApiOkResponse({ type: AuditPageDto })
  async page(@Query() { act, subject, user, cursor }: AuditListDto): Promise<Page<AuditRow>> {
    const [subjectKind, subjectId] = subject?.split(':', 2) ?? [];
    const [before = null] = cursor ? numbersOf(cursor, 1) : [];
    const filter = { act, subjectKind, subjectId, userId: user };
    const { rows, count } = await this.entries.page(filter, before, PAGE_SIZE + 1, COUNT_CAP + 1);
    return pageOf(rows, PAGE_SIZE, count, ({ id }) => [id], toAuditRow);
  }

  @Get('verify')
  @Can('audit.read')
  @ApiOkResponse({ type: AuditVerdictDto })
  verify(): Promise<AuditVerdict> {
    return this.verifier.verify();
  }
}
