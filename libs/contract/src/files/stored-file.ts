import type { FileType } from '@yanzhen/domain/files/file-type';

/** An attachment as its room lists it. The room says where it is downloaded. */
export interface StoredFile {
  readonly id: number;
  readonly name: string;
  readonly type: FileType;
  /** Bytes */
  readonly size: number;
  readonly createdAt: string;
}
