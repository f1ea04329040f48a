import { Injectable } from '@nestjs/common';
import type { FrozenSubmission } from '@yanzhen/contract/ladder/application';
import {
  differenceBetween,
  type HandedIn,
  type SubmissionDifference,
} from '@yanzhen/domain/ladder/application/difference';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { Files, toStoredFile } from '../../files';
import type { SubmissionEntity } from './application.entity';
import { ApplicationRepository } from './application.repository';
import type { Assessed } from './assessing';
import { ApplicationFileRepository } from './file/application-file.repository';
import { pack, sha256, unpack } from '../../platform/packed';

interface Frozen extends Assessed {
  readonly name: string;
  readonly uscc: string;
  readonly unitCode: UnitCode;
}

export interface NewSubmission {
  readonly applicationId: number;
  readonly no: number;
  readonly submittedBy: string;
  readonly submittedAt: Date;
  readonly lateReason: string | null;
  readonly frozen: Frozen;
}

/** What was handed in: frozen when it is, shown as it was ever after. */
@Injectable()
export class Submissions {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly attached: ApplicationFileRepository,
    private readonly files: Files,
  ) {}

  /** In the caller's transaction. The attachments of the moment are copied: what is removed later stays handed in. */
  async freeze({ frozen, ...submission }: NewSubmission): Promise<void> {
    const { applicationId, no } = submission;
    const text = JSON.stringify(frozen);
    await this.applications.addSubmission({ ...submission, digest: sha256(text), frozen: pack(frozen) });
    for (const { fileId, criterion } of await this.attached.of(applicationId, 0)) {
      const copy = await this.files.copy(null, fileId);
      await this.attached.add({ applicationId, submission: no, fileId: copy.id, criterion });
    }
  }

  /** The last one, and what it says otherwise than the one before. */
  async last(
    applicationId: number,
  ): Promise<{ submitted: FrozenSubmission | null; difference: SubmissionDifference | null }> {
    const [last, former] = await this.applications.lastSubmissions(applicationId);
    if (!last) return { submitted: null, difference: null };
    const submitted = await this.show(last);
    if (!former) return { submitted, difference: null };
    const [before, after] = [await this.handedIn(former), await this.handedIn(last)];
    return { submitted, difference: differenceBetween(before, after) };
  }

  /** Files of a submission, of the present work when 0. */
  async filesOf(applicationId: number, submission: number) {
    const rows = await this.attached.of(applicationId, submission);
    const files = new Map((await this.files.list(rows.map(({ fileId }) => fileId))).map((file) => [file.id, file]));
    return rows.flatMap(({ id, fileId, criterion }) => {
      const file = files.get(fileId);
      return file ? [{ id, criterion, file: toStoredFile(file), sha256: file.sha256 }] : [];
    });
  }

  private async show(row: SubmissionEntity): Promise<FrozenSubmission> {
    const frozen = unpack<Frozen>(row.frozen);
    const files = await this.filesOf(row.applicationId, row.no);
    return {
      ...frozen,
      no: row.no,
      submittedAt: row.submittedAt.toISOString(),
      submittedBy: row.submittedBy,
      lateReason: row.lateReason,
      digest: row.digest,
      files: files.map(({ id, criterion, file }) => ({ id, criterion, file })),
    };
  }

  private async handedIn(row: SubmissionEntity): Promise<HandedIn> {
    const { facts, evaluation } = unpack<Frozen>(row.frozen);
    const files = await this.filesOf(row.applicationId, row.no);
    return {
      facts,
      findings: evaluation.findings,
      files: files.map(({ file, sha256: hash }) => ({ sha256: hash, name: file.name })),
    };
  }
}
