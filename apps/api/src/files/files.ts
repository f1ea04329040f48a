import { createHash } from 'node:crypto';
import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import { harmlessName } from '@yanzhen/domain/files/file-name';
import { FILE_LIMITS, FILE_TYPES, type FileType } from '@yanzhen/domain/files/file-type';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../platform/clock';
import type { Config } from '../platform/config';
import { CONFIG } from '../platform/config.module';
import { Database } from '../platform/database/database';
import { recognise } from './recognise';
import { scan } from './scan';
import { FileStore } from './store';
import type { StoredFileEntity } from './stored-file.entity';
import { StoredFileRepository } from './stored-file.repository';
import { receiveFile } from './upload';

/** A content that lies in the store and that no row names yet: `keep` does, or the sweep takes it. */
export interface ReceivedFile {
  readonly sha256: string;
  readonly name: string;
  readonly type: FileType;
  readonly size: number;
}

/**
 * Attachments for the rooms that own them. First `receive` (checks and stores the content, outside of any transaction), then `keep` in
 * the transaction that attaches it; the room keeps the id and serves it by `open` to whoever it lets see the thing.
 */
@Injectable()
export class Files {
  constructor(
    private readonly db: Database,
    private readonly rows: StoredFileRepository,
    private readonly store: FileStore,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The `file` of a multipart request, and what came beside it. */
  async receive(request: FastifyRequest): Promise<ReceivedFile & { fields: Readonly<Record<string, string>> }> {
    const { name, bytes, fields } = await receiveFile(request);
    return { ...(await this.take(name, bytes)), fields };
  }

  /** @throws DomainError `files.*` when the content is not taken. */
  async take(name: string, bytes: Buffer): Promise<ReceivedFile> {
    if (bytes.length > FILE_LIMITS.bytes)
      throw new DomainError('files.too_large', 'too_large', { limit: FILE_LIMITS.bytes });
    const type = recognise(bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = await this.store.incoming(bytes);
    try {
      await scan(this.config.files.scan, path);
      await this.store.moveIn(path, sha256);
    } finally {
      await this.store.drop(path);
    }
    return { sha256, name: harmlessName(name, type), type, size: bytes.length };
  }

  /**
   * Names a received content, in the caller's transaction.
   * @throws Error outside of `Database.transaction`.
   */
  async keep(by: Reader | null, { sha256, name, type, size }: ReceivedFile): Promise<StoredFileEntity> {
    if (!this.db.unit) throw new Error('a file is kept in the transaction of what it is attached to');
    // A sweep in the very moment between receiving and keeping must not leave a name without content.
    if (!(await this.store.has(sha256))) throw new DomainError('files.content_lost', 'unavailable');
    return this.rows.add({
      sha256,
      name,
      type,
      size,
      createdBy: by?.userId ?? null,
      createdAt: this.clock.now(),
    });
  }

  /** Another name for the same content, so that a frozen copy outlives what it was copied from. In the caller's transaction. */
  async copy(by: Reader | null, id: number): Promise<StoredFileEntity> {
    return this.keep(by, await this.mustFind(id));
  }

  /** By id, those that are there. */
  list(ids: readonly number[]): Promise<StoredFileEntity[]> {
    return this.rows.byIds(ids);
  }

  /** Forgets names; the sweep takes contents that have none left. In the caller's transaction. */
  remove(ids: readonly number[]): Promise<void> {
    return this.rows.remove(ids);
  }

  /** For download only: browsers never show it as a page of ours. The room has made sure that the reader may. */
  async open(id: number): Promise<StreamableFile> {
    const { sha256, name, type, size } = await this.mustFind(id);
    return new StreamableFile(await this.store.read(sha256), {
      type: FILE_TYPES[type].mime,
      length: size,
      disposition: `attachment; filename="file.${type}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  }

  private async mustFind(id: number): Promise<StoredFileEntity> {
    const [file] = await this.rows.byIds([id]);
    if (!file) throw new DomainError('files.file_not_found', 'not_found', { id });
    return file;
  }
}
