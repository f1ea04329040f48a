import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { Entity, Index } from 'typeorm';
import { Day, DayOrNull, Id, Int, TextOrNull } from '../../platform/database/columns';

/** When somebody has to visit an enterprise next; there is a row while somebody is assigned. Derived (`Care.rebuild`). */
@Entity('care')
@Index('uq_care_enterprise', ['enterpriseId'], { unique: true })
@Index('ix_care_due', ['dueOn', 'enterpriseId'])
@Index('ix_care_never', ['unitCode', 'lastVisitOn', 'dueOn', 'enterpriseId'])
@Index('ix_care_place', ['unitCode', 'dueOn', 'enterpriseId', 'lastVisitOn'])
export class CareEntity {
  @Id() id!: number;
  @Int() enterpriseId!: number;
  /** Of the enterprise, so that what is due in a unit is found at once (`Care.place`). */
  @TextOrNull(6) unitCode!: UnitCode | null;
  /** The day from which the first of those who look after it today does so. */
  @Day() sinceOn!: string;
  @DayOrNull() lastVisitOn!: string | null;
  @Day() dueOn!: string;
}
