import { Injectable } from '@nestjs/common';
import type { ChangeDraft, RulebookDetail, SeenRulebook } from '@yanzhen/contract/ladder/rulebook';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { withNumber } from '@yanzhen/domain/ladder/rulebook/numbers';
import { readRulebook } from '@yanzhen/domain/ladder/rulebook/read-rulebook';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { withWords } from '@yanzhen/domain/ladder/rulebook/with-words';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import type { RulebookEntity } from './rulebook.entity';
import { RulebookRepository } from './rulebook.repository';
import { RulebookService } from './rulebook.service';

/** Bytes of JSON that fit the column. */
const ROOM = 60_000;
/** Two people may copy the same book at once; the version number decides who is next. */
const ATTEMPTS = 5;

/** A book in the making. */
@Injectable()
export class DraftService {
  constructor(
    private readonly db: Database,
    private readonly rulebooks: RulebookRepository,
    private readonly service: RulebookService,
    private readonly clock: Clock,
  ) {}

  /** A copy of any book, as the next version of its code. */
  copy(by: Reader, id: number): Promise<RulebookDetail> {
    return this.db.transaction(async () => {
      const from = await this.service.mustFind(by, id);
      const added = await this.add(by, from);
      await this.service.record(by, added, 'draft', null, { code: from.code, basedOn: id });
      return this.service.detail(by, added);
    });
  }

  /** @throws ChangedSince; DomainError `ladder.number_…`, `ladder.words_unknown`, `ladder.rulebook_invalid`, `ladder.rulebook_too_large` */
  async change(by: Reader, id: number, { version, ...changes }: ChangeDraft): Promise<RulebookDetail> {
    await this.service.act(by, { id, version }, 'change', async (row) => {
      const body = sound(changed(row.body, changes));
      // Whoever compared it with the official text has seen other numbers.
      const unmarked = { confirmed: false, confirmedBy: null, confirmedAt: null };
      await this.rulebooks.write(row, { body, hands: withHand(row, by), ...unmarked });
      return { ...changes };
    });
    return this.service.detail(by, id);
  }

  async submit(by: Reader, id: number, { version }: SeenRulebook): Promise<RulebookDetail> {
    await this.service.act(by, { id, version }, 'submit', async (row) => {
      await this.rulebooks.write(row, { status: 'submitted', hands: withHand(row, by) });
      return { status: 'submitted' };
    });
    return this.service.detail(by, id);
  }

  remove(by: Reader, id: number, version: number): Promise<void> {
    return this.service.act(by, { id, version }, 'remove', async (row) => {
      await this.rulebooks.remove(row);
      return null;
    });
  }

  private async add(by: Reader, from: RulebookEntity): Promise<number> {
    const last = await this.rulebooks.lastVersion(from.code);
    for (let next = last + 1; next <= last + ATTEMPTS; next += 1) {
      const added = await this.rulebooks.add({
        code: from.code,
        bookVersion: next,
        tier: from.tier,
        status: 'draft',
        effectiveFrom: from.effectiveFrom,
        effectiveTo: from.effectiveTo,
        body: { ...from.body, version: next, confirmed: false },
        confirmed: false,
        confirmedBy: null,
        confirmedAt: null,
        basedOn: from.id,
        madeByUser: by.userId,
        madeBy: by.name,
        hands: [by.userId],
        publishedByUser: null,
        publishedBy: null,
        publishedAt: null,
        createdAt: this.clock.now(),
      });
      if (added !== null) return added;
    }
    throw new DomainError('rulebook.changed_since', 'conflict', { id: from.id });
  }
}

export const withHand = ({ hands }: RulebookEntity, { userId }: Reader): readonly number[] => [
  ...new Set([...hands, userId]),
];

export function changed(book: Rulebook, changes: Omit<ChangeDraft, 'version'>): Rulebook {
  const { zh = book.zh, en = book.en, document = book.document, source = book.source } = changes;
  let body: Rulebook = { ...book, zh, en, document, source };
  for (const { path, value } of changes.numbers ?? []) body = withNumber(body, path, value);
  for (const { id, ...words } of changes.words ?? []) {
    const reworded = withWords(body, id, words);
    if (!reworded) throw new DomainError('ladder.words_unknown', 'invalid', { id });
    body = reworded;
  }
  return body;
}

/** @throws DomainError `ladder.rulebook_invalid`, `ladder.rulebook_too_large` */
export function sound(body: Rulebook): Rulebook {
  const read = readRulebook(body);
  if (Buffer.byteLength(JSON.stringify(read)) > ROOM)
    throw new DomainError('ladder.rulebook_too_large', 'too_large', { limit: ROOM });
  return read;
}
