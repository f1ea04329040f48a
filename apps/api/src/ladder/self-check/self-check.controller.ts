import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SelfCheckAnswer, SelfCheckBooks } from '@yanzhen/contract/ladder/self-check';
import { Everyone } from '../../platform/http/can';
import { PublicLimited } from '../../platform/http/rate-limit';
import { SelfCheckAnswerDto, SelfCheckBooksDto, SelfCheckDto } from './self-check.dto';
import { SelfCheckService } from './self-check.service';

/** Without an account. */
@ApiTags('ladder')
@Controller('self-check')
@Everyone()
@PublicLimited()
export class SelfCheckController {
  constructor(private readonly selfCheck: SelfCheckService) {}

  @Get('books')
  @ApiOkResponse({ type: SelfCheckBooksDto })
  books(): Promise<SelfCheckBooks> {
    return this.selfCheck.books();
  }

  /** Stores nothing. */
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: SelfCheckAnswerDto })
  check(@Body() input: SelfCheckDto): Promise<SelfCheckAnswer> {
    return this.selfCheck.check(input);
  }
}
