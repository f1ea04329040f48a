import { Injectable } from '@nestjs/common';
import { reviewReminder } from '@yanzhen/domain/ladder/title-life/reminder';
import { reviewOpensOn } from '@yanzhen/domain/ladder/title-life/review';
import { numberOf } from '@yanzhen/domain/ladder/title-life/title-rules';
import { Inbox } from '../../../notifications';
import { Database } from '../../../platform/database/database';
import { EVERY_ROW } from '../../../registry';
import { TitleRuleRepository } from '../rule/title-rule.repository';
import { TitleRepository } from '../title.repository';
import { type Watched, type WatchedTitle, type WatchPlace, WatchRepository } from '../watch/watch.repository';

/** Told in one transaction. */
const PIECE = 200;

/** Tells enterprises that the review of a title has begun, and that a title that is not carried on ends soon. */
@Injectable()
export class ReviewReminders {
  constructor(
    private readonly db: Database,
    private readonly watch: WatchRepository,
    private readonly titles: TitleRepository,
    private readonly rules: TitleRuleRepository,
    private readonly inbox: Inbox,
  ) {}

  async run(today: string): Promise<void> {
    const opensDays = numberOf(await this.rules.all(), 'review_opens_days', today);
    const of: Watched = { watch: 'due', today, opensDays, kind: null, units: null, within: EVERY_ROW };
    let after: WatchPlace | null = null;
    do {
      const found: WatchedTitle[] = await this.watch.page(of, after, PIECE);
      await this.db.transaction(() => this.tell(found, of));
      after = found.length === PIECE ? (found.at(-1) ?? null) : null;
    } while (after);
  }

  private async tell(found: readonly WatchedTitle[], { today, opensDays }: Watched): Promise<void> {
    const steps = new Map(found.map(({ id, validTo }) => [id, stepOf(validTo, today, opensDays)]));
    const titles = await this.titles.byIds(found.map(({ id }) => id).filter((id) => steps.get(id) != null));
    for (const { id, enterpriseId, kind, batch, validTo } of titles) {
      const step = steps.get(id);
      await this.inbox.tell({
        to: { enterpriseId },
        key: `title_review:${id}:${validTo}:${step}`,
        code: step === 'opened' ? 'title.review_open' : 'title.review_ending',
        details: { kind, batch, day: validTo },
        link: `/enterprises/${enterpriseId}/titles/${id}`,
      });
    }
  }
}

const stepOf = (validTo: string, today: string, opensDays: number) =>
  reviewReminder(reviewOpensOn({ validTo, validFrom: validTo }, opensDays), validTo, today);
