import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SessionRow } from '@yanzhen/contract/identity/session';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../platform/http/can';
import { GuessingLimited } from '../platform/http/rate-limit';
import { ChangePasswordDto, SessionRowDto, toSessionRow } from './session.dto';
import { Sessions } from './sessions';
import { SignInService } from './sign-in.service';

@ApiTags('identity')
@Controller('me')
export class MeController {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: Sessions,
  ) {}

  @Get('sessions')
  @Can('identity.self')
  @ApiOkResponse({ type: [SessionRowDto] })
  async list(@By() by: Reader): Promise<SessionRow[]> {
    return (await this.sessions.ofUser(by.userId)).map((session) => toSessionRow(session, by.sessionId));
  }

  @Delete('sessions/:id')
  @Can('identity.self')
  @HttpCode(204)
  @ApiNoContentResponse()
  end(@By() by: Reader, @Param('id', ParseIntPipe) id: number): Promise<void> {
    return this.signIns.endSession(by, id);
  }

  @Post('password')
  @Can('identity.self')
  @GuessingLimited()
  @HttpCode(204)
  @ApiNoContentResponse()
  changePassword(@By() by: Reader, @Body() { current, next }: ChangePasswordDto): Promise<void> {
    return this.signIns.changePassword(by, current, next);
  }
}
