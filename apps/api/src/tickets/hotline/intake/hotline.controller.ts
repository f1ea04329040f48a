import { Body, Controller, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { DeclaredDay, HotlineDayTold, OrderNow, OrderResults } from '@yanzhen/contract/tickets/hotline';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { HOTLINE_LIMITS } from '@yanzhen/domain/tickets/hotline/order';
import { Keyed } from '../../../platform/http/can';
import { KeyedLimited } from '../../../platform/http/rate-limit';
import type { HotlineClientEntity } from '../hotline.entity';
import { SignedBy, SignedGuard } from '../keys/signed.guard';
import { DeclaredDayDto, DeclareDayDto, HotlineDayParamDto, HotlineDayToldDto } from '../feedback/day.dto';
import { HotlineDays } from '../feedback/days';
import { OrderDto, OrderNowDto, OrderResultsDto, OrdersDto } from './hotline.dto';
import { OrderIntake } from './order-intake';
import { OrderReading } from './order-reading';

/** The signed interface (docs/hotline.md). */
@ApiTags('hotline interface')
@ApiExtraModels(OrderDto, OrdersDto)
@Controller('v1/hotline')
@UseGuards(SignedGuard)
@KeyedLimited()
@Keyed()
export class HotlineController {
  constructor(
    private readonly intake: OrderIntake,
    private readonly reading: OrderReading,
    private readonly days: HotlineDays,
  ) {}

  @Post('tickets')
  @HttpCode(200)
  @ApiBody({ schema: { oneOf: [{ $ref: getSchemaPath(OrderDto) }, { $ref: getSchemaPath(OrdersDto) }] } })
  @ApiOkResponse({ type: OrderResultsDto })
  async receive(@SignedBy() client: HotlineClientEntity, @Body() body: unknown): Promise<OrderResults> {
    return { results: await this.intake.receive(client, ordersIn(body)) };
  }

  /** What the client says it sent on a day; the answer names what has not arrived. */
  @Post('days')
  @HttpCode(200)
  @ApiOkResponse({ type: DeclaredDayDto })
  declare(@SignedBy() client: HotlineClientEntity, @Body() input: DeclareDayDto): Promise<DeclaredDay> {
    return this.days.declare(client, input);
  }

  @Get('days/:day')
  @ApiOkResponse({ type: HotlineDayToldDto })
  day(@SignedBy() client: HotlineClientEntity, @Param() { day }: HotlineDayParamDto): Promise<HotlineDayTold> {
    return this.days.told(client, day);
  }

  @Get('tickets/:orderNo')
  @ApiOkResponse({ type: OrderNowDto })
  one(@SignedBy() client: HotlineClientEntity, @Param('orderNo') orderNo: string): Promise<OrderNow> {
    return this.reading.one(client, orderNo);
  }
}

/** One order, or `{ orders: [...] }`. */
function ordersIn(body: unknown): readonly unknown[] {
  const many = typeof body === 'object' && body !== null ? (body as { orders?: unknown }).orders : undefined;
  const orders = Array.isArray(many) ? (many as unknown[]) : [body];
  if (orders.length > HOTLINE_LIMITS.batch)
    throw new DomainError('hotline.too_many_orders', 'too_large', {
      most: HOTLINE_LIMITS.batch,
      sentence: `一次最多 ${HOTLINE_LIMITS.batch} 件工单，收到 ${orders.length} 件，请分批发送。`,
    });
  return orders;
}
