import { Injectable } from '@nestjs/common';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { CampaignEntity } from './campaign.entity';

export type CampaignColumns = Omit<CampaignEntity, 'id' | 'version'>;

@Injectable()
export class CampaignRepository {
  constructor(private readonly db: Database) {}

  /** The one that began last comes first. */
  all(): Promise<CampaignEntity[]> {
    return this.rows.find({ order: { startsOn: 'DESC', id: 'DESC' } });
  }

  byIds(ids: readonly number[]): Promise<CampaignEntity[]> {
    return this.rows.findBy({ id: In([...ids]) });
  }

  /** @throws DomainError `liaison.campaign_not_found` */
  async mustFind(id: number): Promise<CampaignEntity> {
    const found = await this.rows.findOneBy({ id });
    if (!found) throw new DomainError('liaison.campaign_not_found', 'not_found', { id });
    return found;
  }

  /** @throws DomainError `liaison.campaign_named_already` */
  async add(columns: CampaignColumns): Promise<number> {
    const { identifiers } = await named(this.rows.insert({ ...columns, version: 1 }), columns);
    return Number(identifiers[0]?.['id']);
  }

  /** @throws DomainError `liaison.changed_since`, `liaison.campaign_named_already` */
  change(seen: { id: number; version: number }, columns: CampaignColumns): Promise<void> {
    return named(this.db.change(CampaignEntity, seen, columns, 'liaison'), columns);
  }

  private get rows() {
    return this.db.rows(CampaignEntity);
  }
}

async function named<T>(written: Promise<T>, { name }: CampaignColumns): Promise<T> {
  try {
    return await written;
  } catch (error) {
    // Two people may choose the same name at once: only the unique index sees both.
    if (isDuplicate(error)) throw new DomainError('liaison.campaign_named_already', 'conflict', { name });
    throw error;
  }
}
