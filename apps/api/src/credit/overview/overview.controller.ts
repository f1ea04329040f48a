import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { CreditOverview, UnitStandings } from '@yanzhen/contract/credit/overview';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { By, Can } from '../../platform/http/can';
import { OverviewService } from './overview.service';

class UnitStandingsDto implements UnitStandings {
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty() blocked!: number;
  @ApiProperty() restricted!: number;
  @ApiProperty() priority!: number;
}

class EndingDto {
  @ApiProperty() days!: number;
  @ApiProperty() records!: number;
}

class CreditOverviewDto implements CreditOverview {
  @ApiProperty({ format: 'date' }) asOf!: string;
  @ApiProperty({ type: [UnitStandingsDto] }) units!: UnitStandingsDto[];
  @ApiProperty({ type: EndingDto }) ending!: EndingDto;
}

@ApiTags('credit')
@Controller('credit/overview')
export class OverviewController {
  constructor(private readonly overview: OverviewService) {}

  @Get()
  @Can('credit.watch')
  @ApiOkResponse({ type: CreditOverviewDto })
  show(@By() reader: Reader): Promise<CreditOverview> {
    return this.overview.of(reader);
  }
}
