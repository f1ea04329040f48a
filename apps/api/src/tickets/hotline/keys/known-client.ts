import { Injectable } from '@nestjs/common';
import type { HotlineClientKind } from '@yanzhen/contract/tickets/hotline';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { HOTLINE_LIMITS } from '@yanzhen/domain/tickets/hotline/order';
import { timingSafeEqual } from 'node:crypto';
import { Clock } from '../../../platform/clock';
import { HouseKey } from '../../../platform/house-key';
import type { HotlineClientEntity, HotlineKeyEntity } from '../hotline.entity';
import { KeyRepository } from './key.repository';
import { isSignedWith, type Signed } from './signature';

/** A use is written down at most so often: it shows whether the old key of a rotation is still needed. */
const USED_MS = 60_000;

export interface SignedWith extends Signed {
  readonly keyId: string;
  readonly signature: string;
}

/** Who a program is, by its signature or its key. */
@Injectable()
export class KnownClient {
  constructor(
    private readonly keys: KeyRepository,
    private readonly house: HouseKey,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `hotline.signature_missing`, `hotline.clock_skew`, `hotline.signature_wrong`, `hotline.replayed` */
  async bySignature(request: SignedWith): Promise<HotlineClientEntity> {
    const now = this.clock.now();
    mustBeComplete(request);
    mustBeNow(Number(request.timestamp), now);
    const [key, client] = await this.held(request.keyId, 'hotline');
    const secret = key && this.house.unseal(key.sealed);
    // An unknown key and a wrong signature get one answer.
    if (!key || !client || !secret || !isSignedWith(secret, request, request.signature))
      throw refused('hotline.signature_wrong', '签名不符：请核对密钥、请求方法、路径、时间戳、随机数和正文。');
    if (!(await this.keys.useNonce(key.keyId, request.nonce, now)))
      throw new DomainError('hotline.replayed', 'conflict', {
        sentence: '这个随机数已经用过，重发时请换一个并重新签名。',
      });
    await this.used(key, now);
    return client;
  }

  /** @param apiKey key and secret in one, as Open311 sends them; null when it is nobody's */
  async byApiKey(apiKey: string): Promise<HotlineClientEntity | null> {
    const [keyId = '', given = ''] = apiKey.split('.', 2);
    const [key, client] = await this.held(keyId, 'open311');
    const secret = key && this.house.unseal(key.sealed);
    if (!key || !client || !secret || !same(secret, given)) return null;
    await this.used(key, this.clock.now());
    return client;
  }

  private async held(
    keyId: string,
    kind: HotlineClientKind,
  ): Promise<[HotlineKeyEntity | null, HotlineClientEntity | null]> {
    const key = await this.keys.key(keyId);
    const client = key && (await this.keys.client(key.clientId));
    return client?.active && client.kind === kind ? [key, client] : [null, null];
  }

  private async used(key: HotlineKeyEntity, now: Date): Promise<void> {
    if (key.lastUsedAt === null || now.getTime() - key.lastUsedAt.getTime() > USED_MS)
      await this.keys.changeKey(key.id, { lastUsedAt: now });
  }
}

const refused = (code: string, sentence: string, more: Record<string, string | number> = {}) =>
  new DomainError(code, 'unauthenticated', { ...more, sentence });

function mustBeComplete({ keyId, timestamp, nonce, signature }: SignedWith): void {
  if (keyId && /^\d{1,12}$/.test(timestamp) && HOTLINE_LIMITS.nonce.test(nonce) && signature) return;
  throw refused(
    'hotline.signature_missing',
    '缺少签名：需要 X-Yanzhen-Key、X-Yanzhen-Timestamp（秒）、X-Yanzhen-Nonce（16 至 64 位）和 X-Yanzhen-Signature。',
  );
}

function mustBeNow(timestamp: number, now: Date): void {
  const here = Math.floor(now.getTime() / 1000);
  const apart = Math.abs(here - timestamp);
  if (apart <= HOTLINE_LIMITS.skew) return;
  const way = timestamp < here ? '慢' : '快';
  throw refused(
    'hotline.clock_skew',
    `贵方时钟比本系统${way} ${apart} 秒，最多允许 ${HOTLINE_LIMITS.skew} 秒；本系统现在是 ${now.toISOString()}。请校时后重发。`,
    { serverTime: here },
  );
}

function same(one: string, other: string): boolean {
  const [wanted, given] = [Buffer.from(one), Buffer.from(other)];
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}
