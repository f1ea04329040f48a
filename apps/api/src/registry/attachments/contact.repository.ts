import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { ContactEntity } from './contact.entity';

export type ContactColumns = Omit<ContactEntity, 'id' | 'version' | 'enterpriseId'>;

/** People to speak to of an enterprise that the caller has seen to be in sight. */
@Injectable()
export class ContactRepository {
  constructor(private readonly db: Database) {}

  of(enterpriseId: number): Promise<ContactEntity[]> {
    return this.rows.find({ where: { enterpriseId }, order: { id: 'ASC' } });
  }

  /**
   * Which of the enterprises have a 包联领导 among them; the rows are held until the transaction ends, for what is derived from
   * them must not miss one added meanwhile.
   */
  async withLeader(enterpriseIds: readonly number[]): Promise<Set<number>> {
    const query = this.rows.createQueryBuilder('contact').where({ enterpriseId: In([...enterpriseIds]) });
    const held = await (this.db.engine === 'server' ? query.setLock('pessimistic_write') : query).getMany();
    return new Set(held.filter(({ role }) => role === 'leader').map(({ enterpriseId }) => enterpriseId));
  }

  byId(enterpriseId: number, id: number): Promise<ContactEntity | null> {
    return this.rows.findOneBy({ enterpriseId, id });
  }

  async add(enterpriseId: number, columns: ContactColumns): Promise<number> {
    const { identifiers } = await this.rows.insert({ ...columns, enterpriseId, version: 1 });
    return Number(identifiers[0]?.['id']);
  }

  /** @throws DomainError `registry.changed_since` */
  change(seen: { id: number; version: number }, patch: Partial<ContactColumns>): Promise<void> {
    return this.db.change(ContactEntity, seen, patch, 'registry');
  }

  /** False when it was changed or removed since. */
  async remove(seen: { id: number; version: number }): Promise<boolean> {
    return (await this.rows.delete({ id: seen.id, version: seen.version })).affected === 1;
  }

  /** To another enterprise, when two turn out to be one. */
  async moveAll(from: number, into: number): Promise<void> {
    await this.rows.update({ enterpriseId: from }, { enterpriseId: into });
  }

  private get rows() {
    return this.db.rows(ContactEntity);
  }
}
