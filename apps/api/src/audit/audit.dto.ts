import { ApiProperty } from '@nestjs/swagger';
import type { AuditRow, AuditVerdict } from '@yanzhen/contract/audit/audit';
import { type Role, ROLES } from '@yanzhen/domain/identity/role';
import { IsInt, IsOptional, IsString, Matches, MaxLength, Min } from 'class-validator';
import { Type } from 'class-transformer';
import type { AuditEntryEntity } from './audit.entity';

const BREAKS = ['row_changed', 'row_missing', 'order_changed', 'tail_missing', 'head_changed'] as const;

export class AuditListDto {
  @ApiProperty({ required: false, description: 'An act or its beginning, for example identity.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  act?: string;

  @ApiProperty({ required: false, description: 'A kind of subject, or kind:id', example: 'enterprise:12' })
  @IsOptional()
  @Matches(/^[a-z_]{1,40}(:[\w.-]{1,60})?$/)
  subject?: string;

  @ApiProperty({ required: false, type: Number, description: 'Who acted' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  user?: number;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;
}

export class AuditRowDto implements AuditRow {
  @ApiProperty() id!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ nullable: true, type: Number }) userId!: number | null;
  @ApiProperty() userName!: string;
  @ApiProperty({ enum: ROLES, nullable: true, type: String }) role!: Role | null;
  @ApiProperty() ip!: string;
  @ApiProperty() act!: string;
  @ApiProperty() subjectKind!: string;
  @ApiProperty() subjectId!: string;
  @ApiProperty({ nullable: true, type: Object }) before!: Record<string, unknown> | null;
  @ApiProperty({ nullable: true, type: Object }) after!: Record<string, unknown> | null;
  @ApiProperty() hash!: string;
}

export class AuditPageDto {
  @ApiProperty({ type: [AuditRowDto] }) items!: AuditRowDto[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}

export class AuditBreakDto {
  @ApiProperty() lane!: number;
  @ApiProperty() seq!: number;
  @ApiProperty({ nullable: true, type: Number }) id!: number | null;
  @ApiProperty({ enum: BREAKS }) why!: (typeof BREAKS)[number];
}

export class AuditVerdictDto implements AuditVerdict {
  @ApiProperty() rows!: number;
  @ApiProperty() intact!: boolean;
  @ApiProperty({ nullable: true, type: Number }) firstBroken!: number | null;
  @ApiProperty({ nullable: true, type: AuditBreakDto }) broken!: AuditBreakDto | null;
  @ApiProperty({ format: 'date-time' }) verifiedAt!: string;
}

export const toAuditRow = (entry: AuditEntryEntity): AuditRow => ({
  id: entry.id,
  at: entry.at.toISOString(),
  userId: entry.userId,
  userName: entry.userName,
  role: entry.role,
  ip: entry.ip,
  act: entry.act,
  subjectKind: entry.subjectKind,
  subjectId: entry.subjectId,
  before: fieldsOf(entry.before),
  after: fieldsOf(entry.after),
  hash: entry.hash,
});

const fieldsOf = (stored: string | null) => (stored === null ? null : (JSON.parse(stored) as Record<string, unknown>));
