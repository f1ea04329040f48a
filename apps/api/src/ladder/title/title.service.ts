import { Injectable } from '@nestjs/common';
import type { ChangeTitle, RegisterTitle } from '@yanzhen/contract/ladder/title';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { withCurrent } from '../../platform/http/with-current';
import { Registry } from '../../registry';
import { toTitleRow } from './title.dto';
import type { TitleEntity } from './title.entity';
import { TitleNews } from './title-news';
import { TitleRepository } from './title.repository';

/** Titles of one enterprise, read and registered by hand. */
@Injectable()
export class TitleService {
  constructor(
    private readonly db: Database,
    private readonly titles: TitleRepository,
    private readonly registry: Registry,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly news: TitleNews,
  ) {}

  /** @throws DomainError `registry.enterprise_not_found` outside the reader's sight. */
  async ofEnterprise(reader: Reader, enterpriseId: number): Promise<TitleEntity[]> {
    await this.registry.mustFind(reader, enterpriseId);
    return this.titles.ofEnterprise(enterpriseId);
  }

  async register(reader: Reader, enterpriseId: number, input: RegisterTitle): Promise<TitleEntity> {
    const title = sound(input);
    return this.db.transaction(async () => {
      const { state, name } = await this.registry.mustFind(reader, enterpriseId);
      // Its titles live with the enterprise that it turned out to be.
      if (state === 'merged') throw new DomainError('registry.enterprise_merged', 'rule', { id: enterpriseId });
      const createdAt = this.clock.now();
      const row = { ...title, enterpriseId, nameThen: name, sourceJobId: null, createdAt };
      const { id } = await once(this.titles.add(row), title);
      await this.record(reader, 'ladder.title.register', id, null, { enterpriseId, ...title });
      await this.news.entered({ id, enterpriseId, ...title }, reader);
      return this.mustFind(enterpriseId, id);
    });
  }

  /** @throws ChangedSince with the title as it is now. */
  async change(reader: Reader, enterpriseId: number, id: number, { version, ...input }: ChangeTitle) {
    const title = sound(input);
    return this.telling(reader, enterpriseId, id, async (before) => {
      mustStand(before);
      await once(this.titles.change({ id, version }, title), title);
      await this.record(reader, 'ladder.title.change', id, announced(before), title);
      return this.mustFind(enterpriseId, id);
    });
  }

  /** @throws ChangedSince with the title as it is now. */
  async remove(reader: Reader, enterpriseId: number, id: number, version: number): Promise<void> {
    await this.telling(reader, enterpriseId, id, async (before) => {
      mustStand(before);
      await this.titles.remove({ id, version });
      await this.news.takenBack(id, reader);
      await this.record(reader, 'ladder.title.remove', id, { enterpriseId, ...announced(before) }, null);
    });
  }

  private telling<T>(
    reader: Reader,
    enterpriseId: number,
    id: number,
    work: (title: TitleEntity) => Promise<T>,
  ): Promise<T> {
    const title = async () => {
      await this.registry.mustFind(reader, enterpriseId);
      return this.mustFind(enterpriseId, id);
    };
    return withCurrent(
      'title',
      () => this.db.transaction(async () => work(await title())),
      async () => toTitleRow(await title()),
    );
  }

  private async mustFind(enterpriseId: number, id: number): Promise<TitleEntity> {
    const title = await this.titles.one(enterpriseId, id);
    if (!title) throw new DomainError('title.not_found', 'not_found', { id });
    return title;
  }

  private record(by: Reader, act: string, subjectId: number, before: object | null, after: object | null) {
    return this.audit.record({ by, act, subjectKind: 'title', subjectId, before, after });
  }
}

/** A revoked title is history, and its ban holds: it is restored first. @throws DomainError `title.revoked` */
function mustStand({ id, revokedOn }: TitleEntity): void {
  if (revokedOn !== null) throw new DomainError('title.revoked', 'rule', { id, revokedOn });
}

/** @throws DomainError `title.validity_reversed` when it would end before it begins. */
function sound(input: RegisterTitle): RegisterTitle {
  const { batch, validFrom, validTo } = input;
  if (validFrom > validTo) throw new DomainError('title.validity_reversed', 'rule', { validFrom, validTo });
  return { ...announced(input), batch: batch.trim() };
}

/** What is told on registering, without what happened later. */
const announced = ({ kind, batch, certificateNo, document, validFrom, validTo }: RegisterTitle): RegisterTitle => ({
  kind,
  batch,
  certificateNo,
  document,
  validFrom,
  validTo,
});

/** @throws DomainError `title.registered_already`: one enterprise stands once in a batch. */
async function once<T>(written: Promise<T>, { batch, validFrom }: RegisterTitle): Promise<T> {
  try {
    return await written;
  } catch (error) {
    // Two people may register the same at once: only the unique index sees both.
    if (isDuplicate(error)) throw new DomainError('title.registered_already', 'conflict', { batch, validFrom });
    throw error;
  }
}
