import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../../platform/database/database';
import { HotlineOrderEntity } from '../hotline.entity';

/** What clients said last of their orders. */
@Injectable()
export class OrderRepository {
  constructor(private readonly db: Database) {}

  async of(ticketIds: readonly number[]): Promise<Map<number, HotlineOrderEntity>> {
    if (ticketIds.length === 0) return new Map();
    const found = await this.rows.findBy({ ticketId: In([...ticketIds]) });
    return new Map(found.map((row) => [row.ticketId, row]));
  }

  add(orders: readonly Omit<HotlineOrderEntity, 'id'>[]): Promise<void> {
    return this.db.insertAll(HotlineOrderEntity, orders);
  }

  async change(
    id: number,
    patch: Pick<HotlineOrderEntity, 'status' | 'statusAt' | 'digest' | 'lastAt'>,
  ): Promise<void> {
    await this.rows.update({ id }, patch);
  }

  private get rows() {
    return this.db.rows(HotlineOrderEntity);
  }
}
