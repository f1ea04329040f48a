import { Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { NotificationRow, UnreadCount } from '@yanzhen/contract/notifications/notification';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../platform/http/can';
import { NotificationListDto, NotificationPageDto, UnreadCountDto } from './notification.dto';
import { NotificationService } from './notification.service';

@ApiTags('notifications')
@Controller('notifications')
export class NotificationController {
  constructor(private readonly notifications: NotificationService) {}

  @Get()
  @Can('notifications.read')
  @ApiOkResponse({ type: NotificationPageDto })
  page(@By() reader: Reader, @Query() { unread, cursor }: NotificationListDto): Promise<Page<NotificationRow>> {
    return this.notifications.page(reader, unread === '1', cursor);
  }

  @Get('unread')
  @Can('notifications.read')
  @ApiOkResponse({ type: UnreadCountDto })
  unread(@By() reader: Reader): Promise<UnreadCount> {
    return this.notifications.unread(reader);
  }

  @Post('read')
  @Can('notifications.read')
  @HttpCode(204)
  @ApiNoContentResponse()
  readAll(@By() reader: Reader): Promise<void> {
    return this.notifications.readAll(reader);
  }

  @Post(':id/read')
  @Can('notifications.read')
  @HttpCode(204)
  @ApiNoContentResponse()
  read(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<void> {
    return this.notifications.read(reader, id);
  }
}
