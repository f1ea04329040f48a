import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Param,
  Post,
  Query,
  UseFilters,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Open311Receipt, Open311Request, Open311Service } from '@yanzhen/contract/tickets/open311';
import { OPEN311_STATUSES, readReport, readReportQuery } from '@yanzhen/domain/tickets/hotline/open311';
import { TICKET_KINDS } from '@yanzhen/domain/tickets/ticket';
import { ticketNo } from '@yanzhen/domain/tickets/tracking';
import { Clock } from '../../../platform/clock';
import { Keyed } from '../../../platform/http/can';
import { KeyedLimited } from '../../../platform/http/rate-limit';
import { KIND_NAMES } from '../../numbers/names';
import type { HotlineClientEntity } from '../hotline.entity';
import { SignedBy } from '../keys/signed.guard';
import { ApiKeyGuard } from './api-key.guard';
import { NewOpen311RequestDto, Open311ReceiptDto, Open311RequestDto, Open311ServiceDto } from './open311.dto';
import { Open311Filter } from './open311.filter';
import { Open311Format } from './open311-format';
import { ReportIntake } from './report-intake';
import { ReportReading } from './report-reading';

const KEY = { name: 'X-Api-Key', required: false, description: 'Or `api_key` in the form or the query' } as const;
const FORMATS = ['application/json', 'text/xml'];
const asked = (name: string, description: string) => ApiQuery({ name, description, required: false });

/** GeoReport v2, in JSON and XML, for civic clients that speak it (docs/hotline.md says which parts). */
@ApiTags('open311')
@ApiHeader(KEY)
@Controller('open311/v2')
@UseGuards(ApiKeyGuard)
@UseFilters(Open311Filter)
@UseInterceptors(Open311Format)
@KeyedLimited()
@Keyed()
export class Open311Controller {
  constructor(
    private readonly intake: ReportIntake,
    private readonly reading: ReportReading,
    private readonly clock: Clock,
  ) {}

  @Get(['services.json', 'services.xml'])
  @ApiProduces(...FORMATS)
  @ApiOkResponse({ type: [Open311ServiceDto] })
  services(): Open311Service[] {
    return SERVICES;
  }

  @Post(['requests.json', 'requests.xml'])
  @ApiProduces(...FORMATS)
  @HttpCode(200)
  @ApiConsumes('application/x-www-form-urlencoded', 'application/json')
  @ApiBody({ type: NewOpen311RequestDto })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Names the try; the same one is one request' })
  @ApiOkResponse({ type: [Open311ReceiptDto] })
  async receive(
    @SignedBy() client: HotlineClientEntity,
    @Body() body: unknown,
    @Headers('idempotency-key') once?: string,
  ): Promise<Open311Receipt[]> {
    const id = await this.intake.receive(client, readReport(fieldsOf(body)), once || null);
    return [{ service_request_id: ticketNo(id), service_notice: NOTICE, account_id: null }];
  }

  @Get(['requests.json', 'requests.xml'])
  @ApiProduces(...FORMATS)
  @asked('service_request_id', 'Several, by commas; goes before all else')
  @asked('service_code', `Several, by commas: ${TICKET_KINDS.join(', ')}`)
  @asked('status', OPEN311_STATUSES.join(', '))
  @asked('start_date', 'With its zone; 90 days before the end unless said')
  @asked('end_date', 'With its zone; now unless said')
  @ApiOkResponse({ type: [Open311RequestDto] })
  all(@SignedBy() client: HotlineClientEntity, @Query() query: unknown): Promise<Open311Request[]> {
    return this.reading.all(client, readReportQuery(fieldsOf(query), this.clock.now().getTime()));
  }

  @Get('requests/:id')
  @ApiProduces(...FORMATS)
  @ApiOkResponse({ type: [Open311RequestDto] })
  one(@SignedBy() client: HotlineClientEntity, @Param('id') id: string): Promise<Open311Request[]> {
    return this.reading.one(client, id.replace(/\.(json|xml)$/, ''));
  }
}

const NOTICE = '已受理。凭编号可以查询进度。';

const SERVICES: Open311Service[] = TICKET_KINDS.map((kind) => {
  const name = KIND_NAMES.get(kind) ?? kind;
  return {
    service_code: kind,
    service_name: name,
    description: `企业诉求：${name}`,
    metadata: false,
    type: 'realtime',
    keywords: '',
    group: '企业诉求',
  };
});

const fieldsOf = (sent: unknown): Readonly<Record<string, unknown>> =>
  typeof sent === 'object' && sent !== null && !Array.isArray(sent) ? (sent as Record<string, unknown>) : {};
