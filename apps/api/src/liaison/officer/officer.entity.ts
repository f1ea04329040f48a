import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { LIAISON_LIMITS } from '@yanzhen/domain/liaison/assignment';
import { Entity, Index } from 'typeorm';
import { Flag, Id, IntOrNull, Text, TextOrNull, Version } from '../../platform/database/columns';

/** Somebody who looks after enterprises; many have no account, and an account belongs to one of them at most. */
@Entity('officer')
@Index('uq_officer_user', ['userId'], { unique: true })
@Index('ix_officer_name', ['name'])
export class OfficerEntity {
  @Id() id!: number;
  @Text(LIAISON_LIMITS.person) name!: string;
  @TextOrNull(LIAISON_LIMITS.post) post!: string | null;
  @TextOrNull(LIAISON_LIMITS.phone) phone!: string | null;
  /** Entered to be shown on the card at the door. */
  @TextOrNull(LIAISON_LIMITS.phone) officePhone!: string | null;
  /** Null = of the city. */
  @TextOrNull(6) unitCode!: UnitCode | null;
  @IntOrNull() userId!: number | null;
  @Flag() active!: boolean;
  @Version() version!: number;
}
