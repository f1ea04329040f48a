import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type SaveTicketView, type TicketView, VIEW_LIMITS } from '@yanzhen/contract/tickets/view';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { IsString, Length, Matches, MaxLength } from 'class-validator';
import { Clock } from '../../platform/clock';
import { By, Can } from '../../platform/http/can';
import { ViewRepository } from './view.repository';

class TicketViewDto implements TicketView {
  @ApiProperty() id!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'The address behind the question mark' }) query!: string;
}

export class SaveTicketViewDto implements SaveTicketView {
  @ApiProperty({ maxLength: VIEW_LIMITS.name })
  @IsString()
  @Length(1, VIEW_LIMITS.name)
  @Matches(/\S/)
  name!: string;

  @ApiProperty({ maxLength: VIEW_LIMITS.query }) @IsString() @MaxLength(VIEW_LIMITS.query) query!: string;
}

/** Everybody's own: what somebody keeps is seen by nobody else, and shows no more than the list shows them anyway. */
@ApiTags('tickets')
@Controller('ticket-views')
export class ViewController {
  constructor(
    private readonly views: ViewRepository,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Can('ticket.read')
  @ApiOkResponse({ type: [TicketViewDto] })
  async mine(@By() { userId }: Reader): Promise<TicketView[]> {
    return (await this.views.of(userId)).map(({ id, name, query }) => ({ id, name, query }));
  }

  /** The same name again replaces what it stood for. */
  @Put()
  @Can('ticket.read')
  @ApiOkResponse({ type: [TicketViewDto] })
  async save(@By() by: Reader, @Body() { name, query }: SaveTicketViewDto): Promise<TicketView[]> {
    const kept = await this.views.of(by.userId);
    const own = name.trim();
    if (kept.length >= VIEW_LIMITS.most && !kept.some((one) => one.name === own))
      throw new DomainError('ticket.views_full', 'rule', { most: VIEW_LIMITS.most });
    await this.views.save({ userId: by.userId, name: own, query, savedAt: this.clock.now() });
    return this.mine(by);
  }

  @Delete(':id')
  @Can('ticket.read')
  @HttpCode(204)
  @ApiNoContentResponse()
  async remove(@By() { userId }: Reader, @Param('id', ParseIntPipe) id: number): Promise<void> {
    if (!(await this.views.remove(userId, id))) throw new DomainError('ticket.view_not_found', 'not_found', { id });
  }
}
