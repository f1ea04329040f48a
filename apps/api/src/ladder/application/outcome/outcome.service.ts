import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ApplicationDetail } from '@yanzhen/contract/ladder/application';
import type { OutcomeDifferences, RecogniseByHand } from '@yanzhen/contract/ladder/publicity';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { answeredBy } from '@yanzhen/domain/ladder/application/outcome';
import { titleOfTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Database } from '../../../platform/database/database';
import { type EnteredTitle, TitleNews } from '../../title/title-news';
import { TitleService } from '../../title/title.service';
import { ApplicationDetails } from '../application-details';
import { ApplicationListRepository } from '../application-list.repository';
import { ApplicationRepository } from '../application.repository';
import { ApplicationService } from '../application.service';
import { Moves } from '../moves';
import { RoundService } from '../round/round.service';
import { OutcomeRepository } from './outcome.repository';

/** What became of the recommended: a title entered by hand or by a notice recognises them, one taken back reopens them. */
@Injectable()
export class OutcomeService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly news: TitleNews,
    private readonly titles: TitleService,
    private readonly applications: ApplicationRepository,
    private readonly lists: ApplicationListRepository,
    private readonly service: ApplicationService,
    private readonly details: ApplicationDetails,
    private readonly rounds: RoundService,
    private readonly rows: OutcomeRepository,
    private readonly moves: Moves,
  ) {}

  onModuleInit(): void {
    this.news.register(this.entered, this.takenBack);
  }

  /** Registers the title, of which the application is the reason. */
  recogniseByHand(reader: Reader, id: number, { version, ...title }: RecogniseByHand): Promise<ApplicationDetail> {
    return this.db.transaction(async () => {
      const { application, whose } = await this.service.mustFind(reader, id);
      if (application.version !== version)
        throw new DomainError('application.changed_since', 'conflict', { id, version });
      if (!['recommended', 'not_recognised'].includes(application.state))
        throw new DomainError('application.wrong_state', 'rule', { state: application.state });
      const kind = titleOfTier(whose.tier);
      if (!kind) throw new DomainError('round.tier_without_title', 'rule', { tier: whose.tier });
      const { id: titleId } = await this.titles.register(reader, application.enterpriseId, { kind, ...title });
      // The title itself has recognised it, unless it begins before the round did.
      const after = await this.service.mustFind(reader, id);
      if (after.application.state !== 'recognised')
        await this.moves.make(reader, after, after.application.version, 'recognise', null, { titleId });
      return this.details.of(reader, id);
    });
  }

  /** Recommended against recognised. */
  async differences(reader: Reader, roundId: number): Promise<OutcomeDifferences> {
    await this.rounds.mustFind(roundId);
    const of = async (state: 'recommended' | 'not_recognised') => {
      const rows = await this.applications.ofRound(roundId, [state]);
      const listed = await this.lists.byIds(reader, rows.map(({ id }) => id)); // prettier-ignore
      return listed.map(({ whose: { id, name, unitCode } }) => ({ id, name, unitCode }));
    };
    const recognised = await this.applications.ofRound(roundId, ['recognised']);
    return {
      recognised: recognised.length,
      waiting: await of('recommended'),
      notRecognised: await of('not_recognised'),
      beyond: await this.rows.beyond(reader, roundId),
    };
  }

  private readonly entered = async (title: EnteredTitle, by: Reader): Promise<void> => {
    const own = await this.applications.ofEnterprise(title.enterpriseId);
    const listed = await this.lists.byIds(by, own.map(({ id }) => id)); // prettier-ignore
    const awaiting = listed.map(({ application: { id, state }, whose: { tier, opensOn } }) => ({
      id,
      state,
      tier,
      opensOn,
    }));
    const answered = answeredBy(title, awaiting);
    const found = listed.find(({ application }) => application.id === answered?.id);
    if (found) await this.moves.make(by, found, found.application.version, 'recognise', null, { titleId: title.id });
  };

  private readonly takenBack = async (titleId: number, by: Reader): Promise<void> => {
    const application = await this.applications.byTitle(titleId);
    if (!application) return;
    const [listed] = await this.lists.byIds(by, [application.id]);
    if (listed) await this.moves.make(by, listed, application.version, 'reopen', null, { titleId: null });
  };
}
