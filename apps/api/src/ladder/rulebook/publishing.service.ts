import { Injectable } from '@nestjs/common';
import type { ConfirmRulebook, PublishRulebook, RulebookDetail, SeenRulebook } from '@yanzhen/contract/ladder/rulebook';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import { BookNews } from './book-news';
import { sound } from './draft.service';
import { RulebookRepository } from './rulebook.repository';
import { RulebookService } from './rulebook.service';

/** What a second person decides, and the mark of whoever compared a book with the official text. */
@Injectable()
export class PublishingService {
  constructor(
    private readonly db: Database,
    private readonly rulebooks: RulebookRepository,
    private readonly service: RulebookService,
    private readonly news: BookNews,
    private readonly clock: Clock,
  ) {}

  /** @throws ChangedSince; DomainError `ladder.second_person_needed`, `ladder.effective_reversed` */
  async publish(by: Reader, id: number, input: PublishRulebook): Promise<RulebookDetail> {
    const { version, effectiveFrom, effectiveTo } = input;
    if (effectiveTo !== null && effectiveTo < effectiveFrom)
      throw new DomainError('ladder.effective_reversed', 'rule', { effectiveFrom, effectiveTo });
    await this.service.act(by, { id, version }, 'publish', async (row) => {
      const span = { effectiveFrom, effectiveTo };
      await this.rulebooks.write(row, {
        ...span,
        status: 'published',
        body: sound({ ...row.body, ...span }),
        publishedByUser: by.userId,
        publishedBy: by.name,
        publishedAt: this.clock.now(),
      });
      await this.news.tell(by);
      return { status: 'published', ...span };
    });
    return this.service.detail(by, id);
  }

  /** Back to whoever made it. */
  async giveBack(by: Reader, id: number, { version }: SeenRulebook): Promise<RulebookDetail> {
    await this.service.act(by, { id, version }, 'return', async (row) => {
      await this.rulebooks.write(row, { status: 'draft' });
      return { status: 'draft' };
    });
    return this.service.detail(by, id);
  }

  async retire(by: Reader, id: number, { version }: SeenRulebook): Promise<RulebookDetail> {
    await this.service.act(by, { id, version }, 'retire', async (row) => {
      await this.rulebooks.retire(row);
      await this.news.tell(by);
      return { status: 'retired' };
    });
    return this.service.detail(by, id);
  }

  /** Whatever the status: the mark is no part of the body. */
  async confirm(by: Reader, id: number, { version, confirmed, note }: ConfirmRulebook): Promise<RulebookDetail> {
    const work = async () => {
      const row = await this.service.mustFind(by, id);
      const mark = confirmed
        ? { confirmed, confirmedBy: by.name, confirmedAt: this.clock.now() }
        : { confirmed, confirmedBy: null, confirmedAt: null };
      await this.rulebooks.confirm({ id, version }, mark);
      await this.service.record(by, id, 'confirm', { confirmed: row.confirmed }, { confirmed, note });
    };
    await withCurrent(
      'rulebook',
      () => this.db.transaction(work),
      () => this.service.detail(by, id),
    );
    return this.service.detail(by, id);
  }
}
