import { Injectable } from '@nestjs/common';
import type { SaveStated, StatedRow } from '@yanzhen/contract/registry/stated';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { checkStated } from '@yanzhen/domain/registry/check-stated';
import { isStatedKey, type StatedKey, statedMeaning } from '@yanzhen/domain/registry/stated-facts';
import type { StatedValue } from '@yanzhen/domain/registry/stated-value';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import { EnterpriseRepository } from '../enterprise/enterprise.repository';
import { ChangedFacts } from '../facts/changed-facts';
import { FactsRepository } from '../facts/facts.repository';
import type { StatedFactEntity } from './stated-fact.entity';
import { StatedFactRepository } from './stated-fact.repository';

/** Bytes of JSON that all statements of one enterprise may take: verdicts keep them in one column. */
const ROOM = 40_000;

@Injectable()
export class StatedFactsService {
  constructor(
    private readonly db: Database,
    private readonly enterprises: EnterpriseRepository,
    private readonly facts: FactsRepository,
    private readonly stated: StatedFactRepository,
    private readonly changed: ChangedFacts,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async list(reader: Reader, enterpriseId: number): Promise<StatedRow[]> {
    await this.enterprises.mustFind(reader, enterpriseId);
    return (await this.stated.of(enterpriseId)).map((row) => toStatedRow(row, reader));
  }

  /**
   * @throws ChangedSince with the statement as it is now; DomainError `registry.stated_…` (`StatedProblem`), `registry.stated_unknown`,
   * `registry.stated_official`, `registry.stated_elsewhere`, `registry.verify_not_yours`
   */
  async save(by: Reader, enterpriseId: number, key: string, input: SaveStated): Promise<StatedRow> {
    // Who sees no such enterprise learns nothing of its facts, not even which there are.
    await this.enterprises.mustFind(by, enterpriseId);
    const fact = this.sound(by, key, input);
    return withCurrent(
      'registry',
      () => this.db.transaction(() => this.write(by, enterpriseId, fact, input)),
      async () => (await this.list(by, enterpriseId)).find((row) => row.key === fact) ?? null,
    );
  }

  private async write(by: Reader, enterpriseId: number, fact: StatedKey, input: SaveStated): Promise<StatedRow> {
    // Held before anything is read, so that of two people who say the first word one is told.
    await this.facts.hold([enterpriseId]);
    await this.enterprises.mustFindLiving(by, enterpriseId);
    const before = await this.stated.one(enterpriseId, fact);
    if ((before?.version ?? 0) !== input.version)
      throw new DomainError('registry.changed_since', 'conflict', { key: fact, version: input.version });
    const after = await this.put(by, enterpriseId, fact, before, input);
    if (before === null && after === null) return nothingSaid(fact, this.clock.now());
    await this.changed.tell([enterpriseId]);
    await this.audit.record({
      by,
      act: after ? 'registry.stated.save' : 'registry.stated.remove',
      subjectKind: 'enterprise',
      subjectId: enterpriseId,
      before: before && toldOf(before),
      after: after && toldOf(after),
    });
    return after ? toStatedRow(after, by) : nothingSaid(fact, this.clock.now());
  }

  private async put(
    by: Reader,
    enterpriseId: number,
    fact: StatedKey,
    before: StatedFactEntity | null,
    { value, source, verified }: SaveStated,
  ): Promise<StatedFactEntity | null> {
    if (value === null) {
      if (before && !(await this.stated.remove(before)))
        throw new DomainError('registry.changed_since', 'conflict', { key: fact, version: before.version });
      return null;
    }
    await this.roomFor(enterpriseId, fact, value);
    const columns = { value, source, verified, byUser: by.userId, byName: by.name, updatedAt: this.clock.now() };
    if (before) await this.stated.change(before, columns);
    else await this.stated.add({ ...columns, enterpriseId, fact });
    return this.stated.one(enterpriseId, fact);
  }

  private async roomFor(enterpriseId: number, fact: StatedKey, value: StatedValue): Promise<void> {
    const others = (await this.stated.of(enterpriseId)).filter((row) => row.fact !== fact);
    const bytes = Buffer.byteLength(JSON.stringify([value, ...others.map((row) => row.value)]));
    if (bytes > ROOM) throw new DomainError('registry.stated_too_much', 'too_large', { key: fact, limit: ROOM });
  }

  private sound(by: Reader, key: string, { value, verified }: SaveStated): StatedKey {
    if (!isStatedKey(key)) throw new DomainError('registry.stated_unknown', 'invalid', { key });
    const meaning = statedMeaning(key);
    const official = OFFICIALS.includes(by.role);
    if (meaning.official && !official) throw new DomainError('registry.stated_official', 'forbidden', { key });
    if (meaning.room && !official) throw new DomainError('registry.stated_elsewhere', 'forbidden', { key });
    if (verified && !official) throw new DomainError('registry.verify_not_yours', 'forbidden', {});
    if (value === null) return key;
    const why = checkStated(meaning, value, this.clock.today());
    if (why !== null) throw new DomainError(`registry.${why}`, 'invalid', { key });
    return key;
  }
}

/** Who decides where a person's judgement is asked, and who may say that something was checked against papers. */
const OFFICIALS: readonly string[] = ['bureau', 'county'];

/** The key itself is the field, so that a history can name what was said. */
const toldOf = ({ fact, value, source, verified }: StatedFactEntity) => ({ [fact]: value, source, verified });

const toStatedRow = (row: StatedFactEntity, reader: Reader): StatedRow => ({
  key: row.fact,
  value: row.value,
  source: row.source,
  verified: row.verified,
  version: row.version,
  updatedAt: row.updatedAt.toISOString(),
  // An enterprise learns what was said of it, not which official said it.
  by: reader.role === 'enterprise' && row.byUser !== reader.userId ? '' : row.byName,
});

const nothingSaid = (key: StatedKey, now: Date): StatedRow => ({
  key,
  value: null,
  source: '',
  verified: false,
  version: 0,
  updatedAt: now.toISOString(),
  by: '',
});
