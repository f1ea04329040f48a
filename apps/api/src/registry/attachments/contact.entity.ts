import { type ContactRole, ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
import { Entity, Index } from 'typeorm';
import { Id, Int, Text, TextOrNull, Version } from '../../platform/database/columns';

/** A person to speak to. */
@Entity('contact')
@Index('ix_contact_enterprise', ['enterpriseId'])
export class ContactEntity {
  @Id() id!: number;
  @Int() enterpriseId!: number;
  @Text(16) role!: ContactRole;
  @Text(ENTERPRISE_LIMITS.person) name!: string;
  @TextOrNull(ENTERPRISE_LIMITS.phone) phone!: string | null;
  @TextOrNull(ENTERPRISE_LIMITS.duty) duty!: string | null;
  @Version() version!: number;
}
