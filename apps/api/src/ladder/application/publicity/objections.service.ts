import { Injectable } from '@nestjs/common';
import type { AnswerObjection, ObjectionRow, ObjectorData } from '@yanzhen/contract/ladder/publicity';
import { maskPerson } from '@yanzhen/domain/audit/mask';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../../audit';
import { Clock } from '../../../platform/clock';
import { Database } from '../../../platform/database/database';
import { withCurrent } from '../../../platform/http/with-current';
import { ApplicationService } from '../application.service';
import { Moves } from '../moves';
import type { ObjectionEntity } from './publicity.entity';
import { PublicityRepository } from './publicity.repository';
import { PublicNamesRepository } from './public-names.repository';
import { PublicityService } from './publicity.service';

/** Objections to a list: each answered by a person, and those that are right take the application off. */
@Injectable()
export class ObjectionsService {
  constructor(
    private readonly db: Database,
    private readonly rows: PublicityRepository,
    private readonly names: PublicNamesRepository,
    private readonly publicities: PublicityService,
    private readonly applications: ApplicationService,
    private readonly moves: Moves,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async of(publicityId: number): Promise<ObjectionRow[]> {
    await this.publicities.mustFind(publicityId);
    const names = new Map((await this.names.ofPublicity(publicityId)).map(({ id, name }) => [id, name]));
    return (await this.rows.objections([publicityId])).map((row) =>
      toRow(row, names.get(row.applicationId ?? 0) ?? null),
    );
  }

  /** Who objected, for whoever has to answer them; recorded. */
  reveal(reader: Reader, id: number): Promise<ObjectorData> {
    return this.db.transaction(async () => {
      const { name, contact } = await this.mustFind(id);
      await this.audit.record({ by: reader, act: 'ladder.objection.unmask', subjectKind: 'objection', subjectId: id });
      return { name, contact };
    });
  }

  /** An objection that was right takes its application off the list. @throws ChangedSince */
  answer(reader: Reader, id: number, { version, upheld, answer }: AnswerObjection): Promise<ObjectionRow[]> {
    const work = async () => {
      const { state, publicityId, applicationId } = await this.mustFind(id);
      if (state !== 'open') throw new DomainError('objection.answered', 'rule', {});
      const said = { state: upheld ? 'upheld' : 'dismissed', answer: answer.trim() } as const;
      await this.rows.answer({ id, version }, { ...said, answeredBy: reader.name, answeredAt: this.clock.now() });
      await this.audit.record({
        by: reader,
        act: 'ladder.objection.answer',
        subjectKind: 'objection',
        subjectId: id,
        after: said,
      });
      if (upheld && applicationId !== null) {
        const listed = await this.applications.mustFind(reader, applicationId);
        if (listed.application.state === 'publicity')
          await this.moves.make(reader, listed, listed.application.version, 'uphold', answer);
      }
      return this.of(publicityId);
    };
    return withCurrent(
      'objection',
      () => this.db.transaction(work),
      async () => toRow(await this.mustFind(id), null),
    );
  }

  private async mustFind(id: number): Promise<ObjectionEntity> {
    const objection = await this.rows.objection(id);
    if (!objection) throw new DomainError('ladder.objection_not_found', 'not_found', { id });
    return objection;
  }
}

const toRow = (row: ObjectionEntity, enterprise: string | null): ObjectionRow => ({
  id: row.id,
  version: row.version,
  publicityId: row.publicityId,
  applicationId: row.applicationId,
  enterprise,
  name: maskPerson(row.name),
  contact: `${[...row.contact].slice(0, 3).join('')}****`,
  content: row.content,
  state: row.state,
  answer: row.answer,
  answeredBy: row.answeredBy,
  answeredAt: row.answeredAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
});
