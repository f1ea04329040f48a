import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { Clock } from '../../platform/clock';
import { OfficerRepository } from '../officer/officer.repository';
import { ActingRepository } from './acting.repository';

export interface OnBehalf {
  /** The absent officer, whose act it counts as. */
  readonly officerId: number;
  readonly standInId: number;
  readonly name: string;
}

/** Whether somebody who does something at an enterprise does it for somebody else. */
@Injectable()
export class Acting {
  constructor(
    private readonly rows: ActingRepository,
    private readonly officers: OfficerRepository,
    private readonly clock: Clock,
  ) {}

  /** Null for who looks after it themselves, and for who is no officer. */
  async at({ userId }: Reader, enterpriseId: number): Promise<OnBehalf | null> {
    const [first] = await this.rows.at(userId, enterpriseId, this.clock.today());
    if (!first || first.officerId === first.byOfficerId) return null;
    const [absent] = await this.officers.byIds([first.officerId]);
    return { officerId: first.officerId, standInId: first.byOfficerId, name: absent?.name ?? '' };
  }

  /** For the record of an act: `{ actingFor: name }`, or nothing. */
  async told(by: Reader, enterpriseId: number): Promise<{ actingFor?: string }> {
    const other = await this.at(by, enterpriseId);
    return other ? { actingFor: other.name } : {};
  }
}
