import { FILE_LIMITS, type FileType } from '@yanzhen/domain/files/file-type';
import { Entity, Index } from 'typeorm';
import { Id, Instant, Int, IntOrNull, Text } from '../platform/database/columns';

/** One attachment of one thing. Several may share their content. */
@Entity('stored_file')
@Index('ix_stored_file_sha256', ['sha256'])
export class StoredFileEntity {
  @Id() id!: number;
  /** Names the content in the store. */
  @Text(64) sha256!: string;
  @Text(FILE_LIMITS.name) name!: string;
  @Text(8) type!: FileType;
  @Int() size!: number;
  @IntOrNull() createdBy!: number | null;
  @Instant() createdAt!: Date;
}
