import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Database } from '../database/database';
import { Everyone } from '../http/can';

export class HealthDto {
  @ApiProperty({ example: 'ok' })
  status!: 'ok';
}

/** Alive: the process answers. Ready: it also reaches its database. */
@ApiTags('platform')
@Controller('health')
export class HealthController {
  constructor(private readonly db: Database) {}

  @Get('live')
  @Everyone()
  @ApiOkResponse({ type: HealthDto })
  live(): HealthDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @Everyone()
  @ApiOkResponse({ type: HealthDto })
  async ready(): Promise<HealthDto> {
    try {
      await this.db.query('SELECT 1');
    } catch {
      // Whatever the driver says, the answer to a load balancer is the same.
      throw new DomainError('health.database_unreachable', 'unavailable', {});
    }
    return { status: 'ok' };
  }
}
