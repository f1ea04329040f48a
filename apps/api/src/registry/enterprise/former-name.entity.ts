import { ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
import { Entity, Index } from 'typeorm';
import { Id, Int, Text } from '../../platform/database/columns';

/** A name that an enterprise had before. */
@Entity('former_name')
@Index('uq_former_name', ['enterpriseId', 'nameKey'], { unique: true })
@Index('ix_former_name_key', ['nameKey'])
export class FormerNameEntity {
  @Id() id!: number;
  @Int() enterpriseId!: number;
  @Text(ENTERPRISE_LIMITS.name) name!: string;
  @Text(ENTERPRISE_LIMITS.name) nameKey!: string;
}
