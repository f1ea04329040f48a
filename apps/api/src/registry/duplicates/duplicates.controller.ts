import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { DuplicatePair, EnterpriseDetail, MergeEnterprise } from '@yanzhen/contract/registry/enterprise';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { IsInt, Min } from 'class-validator';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { EnterpriseDetailDto, EnterpriseRowDto } from '../enterprise/enterprise.dto';
import { MergeService } from './merge.service';

export class DuplicatePairDto implements DuplicatePair {
  @ApiProperty({ type: EnterpriseRowDto }) left!: EnterpriseRowDto;
  @ApiProperty({ type: EnterpriseRowDto }) right!: EnterpriseRowDto;
  @ApiProperty({ enum: ['same_name', 'former_name'] }) why!: DuplicatePair['why'];
}

export class MergeEnterpriseDto implements MergeEnterprise {
  @ApiProperty({ type: Number, description: 'Of the one that goes, as seen' })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty({ type: Number, description: 'The one that stays' })
  @IsInt()
  @Min(1)
  into!: number;

  @ApiProperty({ type: Number, description: 'Of the one that stays, as seen' })
  @IsInt()
  @Min(1)
  intoVersion!: number;
}

@ApiTags('registry')
@Controller('enterprises')
export class DuplicatesController {
  constructor(private readonly merging: MergeService) {}

  @Get('duplicates')
  @Can('registry.write')
  @ApiOkResponse({ type: DuplicatePairDto, isArray: true })
  suggested(@By() by: Reader): Promise<DuplicatePair[]> {
    return this.merging.suggested(by);
  }

  @Post(':id/merge')
  @HttpCode(200)
  @Can('registry.merge')
  @Creates()
  @ApiOkResponse({ type: EnterpriseDetailDto })
  merge(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: MergeEnterpriseDto,
  ): Promise<EnterpriseDetail> {
    return this.merging.merge(by, id, input);
  }
}
