import { Injectable } from '@nestjs/common';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { ReplyTemplateEntity } from './template.entity';

type Words = Pick<ReplyTemplateEntity, 'title' | 'text' | 'kind' | 'savedBy' | 'savedAt'>;

@Injectable()
export class TemplateRepository {
  constructor(private readonly db: Database) {}

  /** By title. */
  of(owners: readonly string[]): Promise<ReplyTemplateEntity[]> {
    return this.rows.find({ where: { owner: In([...owners]) }, order: { title: 'ASC', id: 'ASC' } });
  }

  one(owner: string, id: number): Promise<ReplyTemplateEntity | null> {
    return this.rows.findOneBy({ owner, id });
  }

  count(owner: string): Promise<number> {
    return this.rows.countBy({ owner });
  }

  /** @throws DomainError `ticket.template_there` when the owner has one of this title */
  add(owner: string, words: Words): Promise<number> {
    return unlessThere(words, async () => {
      const { identifiers } = await this.rows.insert({ ...words, owner, version: 1 });
      return Number(identifiers[0]?.['id']);
    });
  }

  /** @throws DomainError `template.changed_since`, `ticket.template_there` */
  change(seen: { id: number; version: number }, words: Words): Promise<void> {
    return unlessThere(words, () => this.db.change(ReplyTemplateEntity, seen, words, 'template'));
  }

  /** False when it is gone or was changed since. */
  async remove(owner: string, id: number, version: number): Promise<boolean> {
    return (await this.rows.delete({ owner, id, version })).affected === 1;
  }

  private get rows() {
    return this.db.rows(ReplyTemplateEntity);
  }
}

async function unlessThere<T>({ title }: Words, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw new DomainError('ticket.template_there', 'rule', { title });
  }
}
