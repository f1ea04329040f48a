import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, MoreThan, type QueryDeepPartialEntity } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { Database } from '../../../platform/database/database';
import { isDuplicate } from '../../../platform/database/failures';
import { HotlineClientEntity, HotlineKeyEntity, HotlineNonceEntity } from '../hotline.entity';

/** Clients, their keys, and signatures that were used. */
@Injectable()
export class KeyRepository {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  clients(): Promise<HotlineClientEntity[]> {
    return this.clientRows.find({ order: { id: 'ASC' } });
  }

  client(id: number): Promise<HotlineClientEntity | null> {
    return this.clientRows.findOneBy({ id });
  }

  async addClient(client: Omit<HotlineClientEntity, 'id' | 'version'>): Promise<number> {
    const { identifiers } = await this.clientRows.insert({ ...client, version: 1 });
    return Number(identifiers[0]?.['id']);
  }

  /** @throws DomainError `hotline.changed_since` */
  changeClient(
    seen: { id: number; version: number },
    patch: QueryDeepPartialEntity<HotlineClientEntity>,
  ): Promise<void> {
    return this.db.change(HotlineClientEntity, seen, patch, 'hotline');
  }

  keysOf(clientIds: readonly number[]): Promise<HotlineKeyEntity[]> {
    if (clientIds.length === 0) return Promise.resolve([]);
    return this.keyRows.find({ where: { clientId: In([...clientIds]) }, order: { id: 'ASC' } });
  }

  key(keyId: string): Promise<HotlineKeyEntity | null> {
    return this.keyRows.findOneBy(this.valid({ keyId }));
  }

  keyById(id: number): Promise<HotlineKeyEntity | null> {
    return this.keyRows.findOneBy({ id });
  }

  /**
   * With which the house itself signs: the newest that the client has used, for one that was only just made may not have been put
   * in place there; the oldest as long as none was used.
   */
  async newestKey(clientId: number): Promise<HotlineKeyEntity | null> {
    const valid = await this.keyRows.find({ where: this.valid({ clientId }), order: { id: 'DESC' } });
    return valid.find(({ lastUsedAt }) => lastUsedAt !== null) ?? valid.at(-1) ?? null;
  }

  async addKey(key: Omit<HotlineKeyEntity, 'id'>): Promise<void> {
    await this.keyRows.insert(key);
  }

  async changeKey(id: number, patch: Partial<Pick<HotlineKeyEntity, 'lastUsedAt' | 'revokedAt'>>): Promise<void> {
    await this.keyRows.update({ id }, patch);
  }

  /** False when it was used before. */
  async useNonce(keyId: string, nonce: string, at: Date): Promise<boolean> {
    try {
      await this.db.rows(HotlineNonceEntity).insert({ keyId, nonce, at });
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  async purgeNonces(before: Date): Promise<void> {
    await this.db.rows(HotlineNonceEntity).delete({ at: LessThan(before) });
  }

  /** Not revoked, or not yet. */
  private valid<T extends object>(of: T) {
    return [
      { ...of, revokedAt: IsNull() },
      { ...of, revokedAt: MoreThan(this.clock.now()) },
    ];
  }

  private get clientRows() {
    return this.db.rows(HotlineClientEntity);
  }

  private get keyRows() {
    return this.db.rows(HotlineKeyEntity);
  }
}
