import { ApiProperty } from '@nestjs/swagger';
import type { StoredFile } from '@yanzhen/contract/files/stored-file';
import { FILE_TYPE_NAMES, type FileType } from '@yanzhen/domain/files/file-type';
import type { StoredFileEntity } from './stored-file.entity';

export class StoredFileDto implements StoredFile {
  @ApiProperty() id!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: FILE_TYPE_NAMES }) type!: FileType;
  @ApiProperty({ description: 'Bytes' }) size!: number;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

export const toStoredFile = ({ id, name, type, size, createdAt }: StoredFileEntity): StoredFile => ({
  id,
  name,
  type,
  size,
  createdAt: createdAt.toISOString(),
});
