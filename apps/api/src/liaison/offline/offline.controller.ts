import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { OfflineKey } from '@yanzhen/contract/liaison/visit';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { OfflineKeys } from './offline-keys';

class OfflineKeyDto implements OfflineKey {
  @ApiProperty({ description: '256 bits in base64, for what the device keeps' }) key!: string;
}

@ApiTags('liaison')
@Controller('liaison/offline')
export class OfflineController {
  constructor(private readonly keys: OfflineKeys) {}

  /** A POST, so that no other site and no cache gets at it. */
  @Post('key')
  @Can('liaison.visit')
  @HttpCode(200)
  @ApiOkResponse({ type: OfflineKeyDto })
  key(@By() by: Reader): Promise<OfflineKey> {
    return this.keys.mine(by);
  }
}
