import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual, Not } from 'typeorm';
import { Database } from '../../platform/database/database';
import { RecountEntity, RecountMoveEntity } from './recount.entity';

export interface ShownMove {
  readonly move: RecountMoveEntity;
  readonly title: string;
}

@Injectable()
export class RecountRepository {
  constructor(private readonly db: Database) {}

  async add(row: Omit<RecountEntity, 'id'>): Promise<number> {
    const { identifiers } = await this.rows.insert(row);
    return Number(identifiers[0]?.['id']);
  }

  byId(id: number): Promise<RecountEntity | null> {
    return this.rows.findOneBy({ id });
  }

  /** Newest first; nightly ones only where they found something. */
  recent(count: number): Promise<RecountEntity[]> {
    return this.rows
      .createQueryBuilder('r')
      .where(`(r.why <> 'nightly' OR r.moved > 0)`)
      .orderBy('r.id', 'DESC')
      .take(count)
      .getMany();
  }

  /** In the order in which they were asked for. */
  unfinished(askedBefore: Date): Promise<RecountEntity[]> {
    return this.rows.find({
      where: { state: Not('done'), askedAt: LessThanOrEqual(askedBefore) },
      order: { id: 'ASC' },
    });
  }

  /** Compare-and-set by the place it has come to; false when another process was there first. */
  async advance({ id, afterId, state }: RecountEntity, patch: Partial<RecountEntity>): Promise<boolean> {
    return (await this.rows.update({ id, afterId, state }, patch)).affected === 1;
  }

  async moves(recountId: number, overdue: boolean, after: number, count: number): Promise<ShownMove[]> {
    const where = overdue ? 'AND m.overdue = 1' : '';
    const found = await this.db.query<{ id: number; title: string }[]>(
      `SELECT m.id AS id, t.title AS title FROM ticket_recount_move m JOIN ticket t ON t.id = m.ticket_id
        WHERE m.recount_id = ? AND m.ticket_id > ? ${where} ORDER BY m.ticket_id LIMIT ?`,
      [recountId, after, count],
    );
    const rows = await this.db.rows(RecountMoveEntity).findBy({ id: In(found.map(({ id }) => id)) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return found.flatMap(({ id, title }) => {
      const move = byId.get(id);
      return move ? [{ move, title }] : [];
    });
  }

  private get rows() {
    return this.db.rows(RecountEntity);
  }
}
