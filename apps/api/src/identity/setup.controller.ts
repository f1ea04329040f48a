import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Everyone } from '../platform/http/can';
import { GuessingLimited } from '../platform/http/rate-limit';
import { FirstAdministrator } from './first-administrator';
import { FirstAdministratorDto } from './session.dto';

@ApiTags('identity')
@Controller('setup')
export class SetupController {
  constructor(private readonly first: FirstAdministrator) {}

  @Post()
  @Everyone()
  @GuessingLimited()
  @HttpCode(204)
  @ApiNoContentResponse()
  create(@Body() administrator: FirstAdministratorDto): Promise<void> {
    return this.first.create(administrator);
  }
}
