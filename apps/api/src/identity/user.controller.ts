import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { TemporaryPassword, UserRow } from '@yanzhen/contract/identity/user';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../platform/http/can';
import { Creates } from '../platform/http/idempotency';
import {
  ChangeUserDto,
  CreateUserDto,
  TemporaryPasswordDto,
  toUserRow,
  UserListDto,
  UserPageDto,
  UserRowDto,
} from './user.dto';
import { UserList } from './user-list';
import { UserService, type WithTemporaryPassword } from './user.service';

const shown = ({ user, password }: WithTemporaryPassword): TemporaryPassword => ({
  user: toUserRow(user, null),
  password,
});

@ApiTags('identity')
@Controller('users')
export class UserController {
  constructor(
    private readonly users: UserService,
    private readonly list: UserList,
  ) {}

  @Get()
  @Can('identity.manage')
  @ApiOkResponse({ type: UserPageDto })
  page(@Query() { q, cursor }: UserListDto): Promise<Page<UserRow>> {
    return this.list.page(q?.trim() ?? '', cursor);
  }

  @Post()
  @Can('identity.manage')
  @Creates()
  @ApiCreatedResponse({ type: TemporaryPasswordDto })
  async create(@By() by: Reader, @Body() user: CreateUserDto): Promise<TemporaryPassword> {
    return shown(await this.users.create(by, user));
  }

  @Patch(':id')
  @Can('identity.manage')
  @ApiOkResponse({ type: UserRowDto })
  async change(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() change: ChangeUserDto,
  ): Promise<UserRow> {
    return this.list.row(await this.users.change(by, id, change));
  }

  @Post(':id/unlock')
  @Can('identity.manage')
  @HttpCode(204)
  @ApiNoContentResponse()
  unlock(@By() by: Reader, @Param('id', ParseIntPipe) id: number): Promise<void> {
    return this.users.unlock(by, id);
  }

  @Post(':id/reset-password')
  @Can('identity.manage')
  @Creates()
  @ApiCreatedResponse({ type: TemporaryPasswordDto })
  async resetPassword(@By() by: Reader, @Param('id', ParseIntPipe) id: number): Promise<TemporaryPassword> {
    return shown(await this.users.resetPassword(by, id));
  }
}
