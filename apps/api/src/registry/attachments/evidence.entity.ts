import { ENTERPRISE_LIMITS, type EvidenceKind } from '@yanzhen/domain/registry/enterprise';
import { Entity, Index } from 'typeorm';
import { DayOrNull, Id, Int, Text, TextOrNull, Version } from '../../platform/database/columns';

/** What stands beside the figures: a patent, an award, a certificate. */
@Entity('evidence')
@Index('ix_evidence_enterprise', ['enterpriseId'])
export class EvidenceEntity {
  @Id() id!: number;
  @Int() enterpriseId!: number;
  @Text(32) kind!: EvidenceKind;
  @Text(ENTERPRISE_LIMITS.evidenceName) name!: string;
  @TextOrNull(ENTERPRISE_LIMITS.evidenceNumber) number!: string | null;
  @DayOrNull() obtainedOn!: string | null;
  @DayOrNull() expiresOn!: string | null;
  @TextOrNull(ENTERPRISE_LIMITS.note) note!: string | null;
  @Version() version!: number;
}
