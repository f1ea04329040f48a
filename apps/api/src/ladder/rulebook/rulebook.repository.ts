import { Injectable } from '@nestjs/common';
import { type RulebookStatus } from '@yanzhen/domain/ladder/rulebook/lifecycle';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { In, Not } from 'typeorm';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { RulebookEntity } from './rulebook.entity';

export type NewRulebook = Omit<RulebookEntity, 'id' | 'version'>;
type Seen = Pick<RulebookEntity, 'id' | 'version'>;
type Confirmation = Pick<RulebookEntity, 'confirmed' | 'confirmedBy' | 'confirmedAt'>;

/** A body may still be written in these; the database is asked again with every write. */
const OPEN: readonly RulebookStatus[] = ['draft', 'submitted'];

@Injectable()
export class RulebookRepository {
  constructor(private readonly db: Database) {}

  /** By code, the newest version first. */
  all(statuses: readonly RulebookStatus[]): Promise<RulebookEntity[]> {
    return this.rows.find({ where: { status: In([...statuses]) }, order: { code: 'ASC', bookVersion: 'DESC' } });
  }

  byId(id: number): Promise<RulebookEntity | null> {
    return this.rows.findOneBy({ id });
  }

  /** Whatever its status is now. */
  byVersion(code: string, bookVersion: number): Promise<RulebookEntity | null> {
    return this.rows.findOneBy({ code, bookVersion, status: Not(In([...OPEN])) });
  }

  /** What tells one set of published books from another, without their bodies. */
  async publishedVersions(): Promise<{ id: number; version: number }[]> {
    const where = { status: 'published' as const };
    return this.rows.find({ select: { id: true, version: true }, where, order: { id: 'ASC' } });
  }

  published(): Promise<RulebookEntity[]> {
    return this.rows.find({ where: { status: 'published' }, order: { id: 'ASC' } });
  }

  async lastVersion(code: string): Promise<number> {
    return (await this.rows.maximum('bookVersion', { code })) ?? 0;
  }

  /** Null when that version is there already. */
  async add(row: NewRulebook): Promise<number | null> {
    try {
      const { identifiers } = await this.rows.insert({ ...row, version: 1 });
      return Number(identifiers[0]?.['id']);
    } catch (error) {
      if (isDuplicate(error)) return null;
      throw error;
    }
  }

  /** Only while it is open. @throws DomainError `rulebook.changed_since` */
  async write({ id, version }: Seen, patch: Partial<NewRulebook>): Promise<void> {
    const { affected } = await this.rows.update(
      { id, version, status: In([...OPEN]) },
      {
        ...patch,
        version: version + 1,
      },
    );
    must(affected, { id, version });
  }

  /** Out of force; the body stays. @throws DomainError `rulebook.changed_since` */
  async retire({ id, version }: Seen): Promise<void> {
    const patch = { status: 'retired' as const, version: version + 1 };
    const { affected } = await this.rows.update({ id, version, status: 'published' }, patch);
    must(affected, { id, version });
  }

  /** A mark beside the body, whatever the status. @throws DomainError `rulebook.changed_since` */
  async confirm({ id, version }: Seen, patch: Confirmation): Promise<void> {
    const { affected } = await this.rows.update({ id, version }, { ...patch, version: version + 1 });
    must(affected, { id, version });
  }

  /** @throws DomainError `rulebook.changed_since` */
  async remove({ id, version }: Seen): Promise<void> {
    const { affected } = await this.rows.delete({ id, version, status: 'draft' });
    must(affected, { id, version });
  }

  private get rows() {
    return this.db.rows(RulebookEntity);
  }
}

function must(affected: number | null | undefined, seen: { id: number; version: number }): void {
  if (affected !== 1) throw new DomainError('rulebook.changed_since', 'conflict', { ...seen });
}
