import { Injectable, type StreamableFile } from '@nestjs/common';
import type { ApplicationDetail } from '@yanzhen/contract/ladder/application';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { APPLICATION_LIMITS } from '@yanzhen/domain/ladder/application/application';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import type { FastifyRequest } from 'fastify';
import { AuditTrail } from '../../../audit';
import { Files } from '../../../files';
import { Database } from '../../../platform/database/database';
import { ApplicationDetails } from '../application-details';
import { ApplicationService } from '../application.service';
import { ApplicationFileRepository } from './application-file.repository';

/** Evidence attached to an application, by the applicant while it is open, read by whoever sees it. */
@Injectable()
export class ApplicationFileService {
  constructor(
    private readonly db: Database,
    private readonly applications: ApplicationService,
    private readonly details: ApplicationDetails,
    private readonly rows: ApplicationFileRepository,
    private readonly files: Files,
    private readonly audit: AuditTrail,
  ) {}

  /** The form may name the `criterion` that the file proves. */
  async attach(reader: Reader, id: number, request: FastifyRequest): Promise<ApplicationDetail> {
    // Whoever may not see it does not get as far as sending the file.
    await this.applications.mustFind(reader, id);
    const { fields, ...received } = await this.files.receive(request);
    const criterion = fields['criterion']?.slice(0, APPLICATION_LIMITS.criterion) || null;
    return this.db.transaction(async () => {
      await this.applications.touch(reader, await this.applications.mustFind(reader, id));
      if ((await this.rows.of(id, 0)).length >= APPLICATION_LIMITS.files)
        throw new DomainError('application.files_full', 'rule', { limit: APPLICATION_LIMITS.files });
      const file = await this.files.keep(reader, received);
      await this.rows.add({ applicationId: id, submission: 0, fileId: file.id, criterion });
      await this.record(reader, 'ladder.application.attach', id, null, { file: file.name, criterion });
      return this.details.of(reader, id);
    });
  }

  remove(reader: Reader, id: number, fileId: number): Promise<ApplicationDetail> {
    return this.db.transaction(async () => {
      const listed = await this.applications.mustFind(reader, id);
      const row = await this.mustFind(id, fileId);
      // What was handed in stays handed in.
      if (row.submission !== 0)
        throw new DomainError('application.wrong_state', 'rule', { state: listed.application.state });
      await this.applications.touch(reader, listed);
      const [file] = await this.files.list([row.fileId]);
      await this.rows.remove(row.id);
      await this.files.remove([row.fileId]);
      await this.record(reader, 'ladder.application.detach', id, { file: file?.name ?? '' }, null);
      return this.details.of(reader, id);
    });
  }

  async open(reader: Reader, id: number, fileId: number): Promise<StreamableFile> {
    await this.applications.mustFind(reader, id);
    return this.files.open((await this.mustFind(id, fileId)).fileId);
  }

  private async mustFind(applicationId: number, id: number) {
    const row = await this.rows.one(applicationId, id);
    if (!row) throw new DomainError('ladder.application_file_not_found', 'not_found', { id });
    return row;
  }

  private record(by: Reader, act: string, subjectId: number, before: object | null, after: object | null) {
    return this.audit.record({ by, act, subjectKind: 'application', subjectId, before, after });
  }
}
