import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Page } from '@yanzhen/contract/platform/page';
import type { EnterpriseRow, EnterpriseSuggestion } from '@yanzhen/contract/registry/enterprise';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { By, Can } from '../../platform/http/can';
import { EnterprisePageDto } from '../enterprise/enterprise.dto';
import { EnterpriseListService } from './enterprise-list.service';
import { EnterpriseQueryDto, SuggestQueryDto } from './enterprise-query.dto';

export class EnterpriseSuggestionDto implements EnterpriseSuggestion {
  @ApiProperty({ type: Number }) id!: number;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) uscc!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
}

@ApiTags('registry')
@Controller('enterprises')
export class EnterpriseListController {
  constructor(private readonly list: EnterpriseListService) {}

  @Get()
  @Can('registry.read')
  @ApiOkResponse({ type: EnterprisePageDto })
  page(@By() by: Reader, @Query() query: EnterpriseQueryDto): Promise<Page<EnterpriseRow>> {
    return this.list.page(by, query);
  }

  @Get('suggest')
  @Can('registry.read')
  @ApiOkResponse({ type: EnterpriseSuggestionDto, isArray: true })
  suggest(@By() by: Reader, @Query() { q }: SuggestQueryDto): Promise<EnterpriseSuggestion[]> {
    return this.list.suggest(by, q);
  }
}
