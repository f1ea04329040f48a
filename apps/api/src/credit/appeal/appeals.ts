import { Injectable, type StreamableFile } from '@nestjs/common';
import type { AppealRow } from '@yanzhen/contract/credit/appeal';
import { APPEAL_LIMITS, type AppealState } from '@yanzhen/domain/credit/appeal';
import { maskDecision } from '@yanzhen/domain/credit/masked';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import type { FastifyRequest } from 'fastify';
import { AuditTrail } from '../../audit';
import { Files, toStoredFile } from '../../files';
import { Database } from '../../platform/database/database';
import { Registry, sightSql } from '../../registry';
import { AppealRepository, type ListedAppeal } from './appeal.repository';

/** Appeals as they are read, with their evidence. */
@Injectable()
export class Appeals {
  constructor(
    private readonly db: Database,
    private readonly rows: AppealRepository,
    private readonly registry: Registry,
    private readonly files: Files,
    private readonly audit: AuditTrail,
  ) {}

  async ofEnterprise(reader: Reader, enterpriseId: number): Promise<AppealRow[]> {
    await this.registry.mustFind(reader, enterpriseId);
    return this.shown(reader, await this.rows.listed({ within: sightSql(reader, 'e'), enterpriseId }));
  }

  /** What is in sight, up to 200. */
  async all(reader: Reader, state: AppealState | undefined): Promise<AppealRow[]> {
    return this.shown(
      reader,
      await this.rows.listed({ within: sightSql(reader, 'e'), ...(state === undefined ? {} : { state }) }),
    );
  }

  async show(reader: Reader, id: number): Promise<AppealRow> {
    const [row] = await this.shown(reader, [await this.mustFind(reader, id)]);
    if (!row) throw new Error(`appeal ${id} vanished while it was shown`);
    return row;
  }

  /** @throws DomainError `credit.appeal_not_found`, also outside the reader's sight */
  async mustFind(reader: Reader, id: number): Promise<ListedAppeal> {
    const [found] = await this.rows.listed({ within: sightSql(reader, 'e'), id });
    if (!found) throw new DomainError('credit.appeal_not_found', 'not_found', { id });
    return found;
  }

  /** Evidence, while nobody has decided. */
  async attach(by: Reader, id: number, request: FastifyRequest): Promise<AppealRow> {
    // Whoever may not see it does not get as far as sending the file.
    await this.mustFind(by, id);
    const received = await this.files.receive(request);
    return this.db.transaction(async () => {
      const { state, version } = await this.mustFind(by, id);
      if (state !== 'open') throw new DomainError('credit.appeal_closed', 'rule', { state });
      // Taken before it is counted, so that two files sent at once do not pass the limit together.
      await this.rows.change({ id, version }, {});
      if ((await this.rows.filesOf([id])).length >= APPEAL_LIMITS.files)
        throw new DomainError('credit.appeal_files_full', 'rule', { limit: APPEAL_LIMITS.files });
      const file = await this.files.keep(by, received);
      await this.rows.attach(id, file.id);
      const act = { by, act: 'credit.appeal.attach', subjectKind: 'credit_appeal', subjectId: id };
      await this.audit.record({ ...act, after: { file: file.name } });
      return this.show(by, id);
    });
  }

  async open(reader: Reader, id: number, fileId: number): Promise<StreamableFile> {
    await this.mustFind(reader, id);
    const found = (await this.rows.filesOf([id])).find((one) => one.id === fileId);
    if (!found) throw new DomainError('credit.appeal_file_not_found', 'not_found', { id: fileId });
    return this.files.open(found.fileId);
  }

  private async shown(reader: Reader, appeals: readonly ListedAppeal[]): Promise<AppealRow[]> {
    const attached = await this.rows.filesOf(appeals.map(({ id }) => id));
    const stored = await this.files.list(attached.map(({ fileId }) => fileId));
    const files = new Map(stored.map((file) => [file.id, toStoredFile(file)]));
    return appeals.map((one) => ({
      id: one.id,
      version: one.version,
      enterpriseId: one.enterpriseId,
      name: one.name,
      recordId: one.recordId,
      recordKind: one.recordKind,
      document: one.document,
      kind: one.kind,
      state: one.state,
      text: maskDecision(one.text),
      files: attached.flatMap(({ id, appealId, fileId }) => {
        const file = files.get(fileId);
        return appealId === one.id && file ? [{ id, file }] : [];
      }),
      madeAt: one.madeAt.toISOString(),
      decidedAt: one.decidedAt?.toISOString() ?? null,
      decidedBy: reader.role === 'enterprise' ? '' : (one.decidedBy ?? ''),
      decision: one.decision === null ? null : maskDecision(one.decision),
    }));
  }
}
