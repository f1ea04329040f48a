import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { EnterpriseDetail, PersonalData } from '@yanzhen/contract/registry/enterprise';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { ChangeEnterpriseDto, CreateEnterpriseDto } from './enterprise-input.dto';
import { EnterpriseDetailDto, PersonalDataDto } from './enterprise.dto';
import { EnterpriseService } from './enterprise.service';

@ApiTags('registry')
@Controller('enterprises')
export class EnterpriseController {
  constructor(private readonly enterprises: EnterpriseService) {}

  @Post()
  @Can('registry.write')
  @Creates()
  @ApiCreatedResponse({ type: EnterpriseDetailDto })
  create(@By() by: Reader, @Body() input: CreateEnterpriseDto): Promise<EnterpriseDetail> {
    return this.enterprises.create(by, input);
  }

  @Get(':id')
  @Can('registry.read')
  @ApiOkResponse({ type: EnterpriseDetailDto })
  detail(@By() by: Reader, @Param('id', ParseIntPipe) id: number): Promise<EnterpriseDetail> {
    return this.enterprises.detail(by, id);
  }

  @Patch(':id')
  @Can('registry.write')
  @ApiOkResponse({ type: EnterpriseDetailDto })
  change(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: ChangeEnterpriseDto,
  ): Promise<EnterpriseDetail> {
    return this.enterprises.change(by, id, input);
  }

  @Post(':id/unmask')
  @HttpCode(200)
  @Can('registry.unmask')
  @ApiOkResponse({ type: PersonalDataDto })
  unmask(@By() by: Reader, @Param('id', ParseIntPipe) id: number): Promise<PersonalData> {
    return this.enterprises.unmask(by, id);
  }
}
