import { ACCOUNT_LIMITS } from '@yanzhen/domain/identity/account';
import { ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
import { type StatedKey } from '@yanzhen/domain/registry/stated-facts';
import { type StatedValue } from '@yanzhen/domain/registry/stated-value';
import { Entity, Index } from 'typeorm';
import { Flag, Id, Instant, Int, Json, Text, Version } from '../../platform/database/columns';

/** One thing said of an enterprise beside its annual figures. No row: nobody has said. */
@Entity('stated_fact')
@Index('uq_stated_fact', ['enterpriseId', 'fact'], { unique: true })
export class StatedFactEntity {
  @Id() id!: number;
  @Int() enterpriseId!: number;
  @Text(40) fact!: StatedKey;
  @Json() value!: StatedValue;
  @Text(ENTERPRISE_LIMITS.source) source!: string;
  @Flag() verified!: boolean;
  @Int() byUser!: number;
  @Text(ACCOUNT_LIMITS.name) byName!: string;
  @Version() version!: number;
  @Instant() updatedAt!: Date;
}
