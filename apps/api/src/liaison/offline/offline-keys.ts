import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OfflineKey } from '@yanzhen/contract/liaison/visit';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { Clock } from '../../platform/clock';
import { OfflineKeyRepository } from './offline-key.repository';

const BYTES = 32;

@Injectable()
export class OfflineKeys {
  constructor(
    private readonly keys: OfflineKeyRepository,
    private readonly clock: Clock,
  ) {}

  /** The same for all devices of a person, for good: what one of them keeps locked must open again after the next sign-in. */
  async mine({ userId }: Reader): Promise<OfflineKey> {
    const known = await this.keys.of(userId);
    if (known) return { key: known };
    await this.keys.add(userId, randomBytes(BYTES).toString('base64'), this.clock.now());
    return { key: (await this.keys.of(userId)) ?? '' };
  }
}
