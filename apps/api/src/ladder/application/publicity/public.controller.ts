import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { PublicDraw, PublicPublicity } from '@yanzhen/contract/ladder/publicity';
import { Everyone } from '../../../platform/http/can';
import { Creates } from '../../../platform/http/idempotency';
import { GuessingLimited } from '../../../platform/http/rate-limit';
import { PublicDraws } from '../draw/public-draws';
import { PublicDrawDto } from '../draw/public-draw.dto';
import { PublicPublicityDto, RaiseObjectionDto } from './publicity.dto';
import { PublicLists } from './public-lists';

/** For whoever is not signed in. */
@ApiTags('public')
@Controller('publicity')
export class PublicController {
  constructor(
    private readonly lists: PublicLists,
    private readonly draws: PublicDraws,
  ) {}

  @Get()
  @Everyone()
  @ApiOkResponse({ type: [PublicPublicityDto] })
  all(): Promise<PublicPublicity[]> {
    return this.lists.all();
  }

  @Get(':id')
  @Everyone()
  @ApiOkResponse({ type: PublicPublicityDto })
  one(@Param('id', ParseIntPipe) id: number): Promise<PublicPublicity> {
    return this.lists.one(id);
  }

  @Get(':id/draws')
  @Everyone()
  @ApiOkResponse({ type: [PublicDrawDto] })
  drawsOf(@Param('id', ParseIntPipe) id: number): Promise<PublicDraw[]> {
    return this.draws.of(id);
  }

  @Post(':id/objections')
  @Everyone()
  @GuessingLimited()
  @Creates()
  @HttpCode(204)
  @ApiNoContentResponse()
  object(@Param('id', ParseIntPipe) id: number, @Body() input: RaiseObjectionDto): Promise<void> {
    return this.lists.object(id, input);
  }
}
