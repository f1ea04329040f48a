import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Me } from '@yanzhen/contract/identity/session';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../platform/clock';
import type { Config } from '../platform/config';
import { CONFIG } from '../platform/config.module';
import { By, Can, Everyone } from '../platform/http/can';
import { GuessingLimited } from '../platform/http/rate-limit';
import { Settings } from '../platform/settings/settings';
import { clearSessionCookie, setSessionCookie } from './session-cookie';
import { MeDto, SignInDto, toMe } from './session.dto';
import { SessionVisit } from './session.guard';
import type { Visit } from './sessions';
import { SignInService } from './sign-in.service';

@ApiTags('identity')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIns: SignInService,
    private readonly settings: Settings,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Can('identity.self')
  @ApiOkResponse({ type: MeDto })
  me(@SessionVisit() visit: Visit): Promise<Me> {
    return this.shown(visit);
  }

  @Post()
  @Everyone()
  @GuessingLimited()
  @HttpCode(200)
  @ApiOkResponse({ type: MeDto })
  async signIn(
    @Body() { username, password }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const from = { ip: request.ip, agent: request.headers['user-agent'] ?? '' };
    const { token, visit } = await this.signIns.signIn(username, password, from);
    setSessionCookie(reply, this.config, token);
    return this.shown(visit);
  }

  @Delete()
  @Can('identity.self')
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(@By() by: Reader, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signIns.signOut(by);
    clearSessionCookie(reply, this.config);
  }

  private async shown(visit: Visit): Promise<Me> {
    return toMe(visit, this.clock.today(), (await this.settings.get('demo')) !== null);
  }
}
