import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { PlaceEntity } from './place.entity';

export type NewPlace = Omit<PlaceEntity, 'id'>;

const CHUNK = 40;

@Injectable()
export class PlaceRepository {
  constructor(private readonly db: Database) {}

  /** In order; those who stand apart last. */
  async ofCall(callId: number): Promise<PlaceEntity[]> {
    const rows = await this.rows.find({ where: { callId }, order: { place: 'ASC', uscc: 'ASC' } });
    return [...rows.filter(({ place }) => place !== null), ...rows.filter(({ place }) => place === null)];
  }

  /** What the call was ranked by before goes. */
  async replace(callId: number, places: readonly NewPlace[]): Promise<void> {
    await this.rows.delete({ callId });
    for (let from = 0; from < places.length; from += CHUNK) await this.rows.insert(places.slice(from, from + CHUNK));
  }

  /** Where the enterprise goes that its place belongs to; what it was called when it was ranked stays. */
  async move(from: number, into: number): Promise<void> {
    await this.rows.update({ enterpriseId: from }, { enterpriseId: into });
  }

  private get rows() {
    return this.db.rows(PlaceEntity);
  }
}
