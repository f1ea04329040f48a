import { Injectable } from '@nestjs/common';
import type { Period } from '@yanzhen/domain/liaison/assignment';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { AssignmentEntity, ChiefSeatEntity } from './assignment.entity';

export type NewAssignment = Omit<AssignmentEntity, 'id' | 'version' | 'chiefOf'>;

export interface Running {
  readonly id: number;
  readonly enterpriseId: number;
  readonly officerId: number;
  readonly role: AssignmentEntity['role'];
  readonly startsOn: string;
}

const CHUNK = 500;

@Injectable()
export class AssignmentRepository {
  constructor(private readonly db: Database) {}

  /** The latest first. */
  ofEnterprise(enterpriseId: number): Promise<AssignmentEntity[]> {
    return this.rows.find({ where: { enterpriseId }, order: { startsOn: 'DESC', id: 'DESC' } });
  }

  one(enterpriseId: number, id: number): Promise<AssignmentEntity | null> {
    return this.rows.findOneBy({ id, enterpriseId });
  }

  byIds(ids: readonly number[]): Promise<AssignmentEntity[]> {
    return this.rows.findBy({ id: In([...ids]) });
  }

  /** Those that run on a day, of some enterprises. */
  async running(enterpriseIds: readonly number[], day: string): Promise<Running[]> {
    const found: Running[] = [];
    for (let from = 0; from < enterpriseIds.length; from += CHUNK) {
      const ids = enterpriseIds.slice(from, from + CHUNK);
      const rows = await this.db.query<Running[]>(
        `SELECT a.id AS id, a.enterprise_id AS enterpriseId, a.officer_id AS officerId, a.role AS role, a.starts_on AS startsOn
           FROM assignment a
          WHERE a.enterprise_id IN (${ids.map(() => '?').join(', ')})
            AND a.starts_on <= ? AND (a.ends_on IS NULL OR a.ends_on >= ?)
          ORDER BY a.starts_on, a.id`,
        [...ids, day, day],
      );
      found.push(...rows);
    }
    return found;
  }

  /**
   * Comes after whoever gives this enterprise somebody at the same moment, and sees what they did: call it first in the
   * transaction that writes.
   */
  async takeSeat(enterpriseId: number): Promise<AssignmentEntity[]> {
    const turn = () => this.db.rows(ChiefSeatEntity).increment({ enterpriseId }, 'turn', 1);
    if ((await turn()).affected === 0) {
      try {
        await this.db.rows(ChiefSeatEntity).insert({ enterpriseId, turn: 1 });
      } catch (error) {
        // Somebody put it there in between: then theirs is taken.
        if (!isDuplicate(error)) throw error;
        await turn();
      }
    }
    // A locking read sees what was committed meanwhile; a plain one would see the beginning of this transaction.
    const query = this.rows.createQueryBuilder('assignment').where({ enterpriseId });
    return (this.db.engine === 'server' ? query.setLock('pessimistic_write') : query).getMany();
  }

  /** @throws DomainError `liaison.chief_taken` */
  async add(assignment: NewAssignment): Promise<number> {
    const row = { ...assignment, chiefOf: chiefOf(assignment), version: 1 };
    const { identifiers } = await onlyChief(this.rows.insert(row));
    return Number(identifiers[0]?.['id']);
  }

  /** @throws DomainError `liaison.changed_since`, `liaison.chief_taken` */
  change(seen: AssignmentEntity, version: number, patch: Partial<NewAssignment>): Promise<void> {
    const columns = { ...patch, chiefOf: chiefOf({ ...seen, ...patch }) };
    return onlyChief(this.db.change(AssignmentEntity, { id: seen.id, version }, columns, 'liaison'));
  }

  /** False when it was changed since. */
  async remove({ id, version }: { id: number; version: number }): Promise<boolean> {
    return (await this.rows.delete({ id, version })).affected === 1;
  }

  private get rows() {
    return this.db.rows(AssignmentEntity);
  }
}

const chiefOf = ({
  role,
  endsOn,
  enterpriseId,
}: Pick<AssignmentEntity, 'role' | 'enterpriseId'> & Period): number | null =>
  role === 'chief' && endsOn === null ? enterpriseId : null;

async function onlyChief<T>(written: Promise<T>): Promise<T> {
  try {
    return await written;
  } catch (error) {
    // The last word is the index's, whoever wrote past the seat.
    if (isDuplicate(error)) throw new DomainError('liaison.chief_taken', 'conflict', {});
    throw error;
  }
}
