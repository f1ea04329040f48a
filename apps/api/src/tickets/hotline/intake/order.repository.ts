import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../../platform/database/database';
import { HotlineOrderEntity } from '../hotline.entity';

/** Rows of one statement. */
const AT_ONCE = 200;

/** What clients said last of their orders. */
@Injectable()
export class OrderRepository {
  constructor(private readonly db: Database) {}

  async of(ticketIds: readonly number[]): Promise<Map<number, HotlineOrderEntity>> {
    if (ticketIds.length === 0) return new Map();
    const found = await this.rows.findBy({ ticketId: In([...ticketIds]) });
    return new Map(found.map((row) => [row.ticketId, row]));
  }

  async add(orders: readonly Omit<HotlineOrderEntity, 'id'>[]): Promise<void> {
    for (let from = 0; from < orders.length; from += AT_ONCE)
      await this.rows
        .createQueryBuilder()
        .insert()
        .values(orders.slice(from, from + AT_ONCE))
        .updateEntity(false)
        .execute();
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
