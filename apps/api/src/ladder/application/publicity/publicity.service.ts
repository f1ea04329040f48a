import { Injectable } from '@nestjs/common';
import type { OpenPublicity, PublicityRow } from '@yanzhen/contract/ladder/publicity';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { isRunning, publicitySpan } from '@yanzhen/domain/calendar/publicity-span';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../../audit';
import { Calendar } from '../../../calendar';
import { Clock } from '../../../platform/clock';
import { Database } from '../../../platform/database/database';
import { ApplicationListRepository } from '../application-list.repository';
import { ApplicationRepository } from '../application.repository';
import { ApplicationService } from '../application.service';
import { Moves } from '../moves';
import { RoundService } from '../round/round.service';
import type { PublicityEntity } from './publicity.entity';
import { PublicityRepository } from './publicity.repository';

/** Lists on public show, from the bureau's side. */
@Injectable()
export class PublicityService {
  constructor(
    private readonly db: Database,
    private readonly rows: PublicityRepository,
    private readonly rounds: RoundService,
    private readonly service: ApplicationService,
    private readonly applications: ApplicationRepository,
    private readonly lists: ApplicationListRepository,
    private readonly calendar: Calendar,
    private readonly moves: Moves,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async ofRound(roundId: number): Promise<PublicityRow[]> {
    await this.rounds.mustFind(roundId);
    const publicities = await this.rows.ofRound(roundId);
    const objections = await this.rows.objections(publicities.map(({ id }) => id));
    const shown: PublicityRow[] = [];
    for (const publicity of publicities) {
      const open = objections.filter(({ publicityId, state }) => publicityId === publicity.id && state === 'open');
      const applications = (await this.applications.ofPublicity(publicity.id)).length;
      shown.push({ ...toRow(publicity, this.clock.today()), applications, openObjections: open.length });
    }
    return shown;
  }

  /** All of the applications or none. */
  open(reader: Reader, roundId: number, input: OpenPublicity): Promise<PublicityRow[]> {
    return this.db.transaction(async () => {
      const round = await this.rounds.mustFind(roundId);
      if (input.startsOn < this.clock.today()) throw new DomainError('publicity.starts_in_past', 'rule', {});
      const span = publicitySpan(await this.calendar.now(), input.startsOn, round.publicityDays);
      const words = { title: input.title.trim(), contact: input.contact.trim() };
      const publicity = await this.rows.add({ roundId, ...words, ...span, createdAt: this.clock.now() });
      for (const { id, version } of input.items) {
        const listed = await this.service.mustFind(reader, id);
        if (listed.application.roundId !== roundId) throw new DomainError('publicity.other_round', 'rule', {});
        await this.moves.make(reader, listed, version, 'publish', null, { publicityId: publicity.id });
      }
      const after = { ...words, ...span, applications: input.items.length };
      await this.record(reader, 'ladder.publicity.open', publicity.id, after);
      return this.ofRound(roundId);
    });
  }

  /**
   * The city recommends what stood on show to the end without an open objection; an open one about the list as a whole holds all.
   * @throws DomainError `publicity.still_running`, `publicity.objections_open`
   */
  conclude(reader: Reader, id: number): Promise<{ recommended: number; held: number }> {
    return this.db.transaction(async () => {
      const publicity = await this.mustFind(id);
      if (this.clock.today() <= publicity.endsOn)
        throw new DomainError('publicity.still_running', 'rule', { endsOn: publicity.endsOn });
      const open = (await this.rows.objections([id])).filter(({ state }) => state === 'open');
      if (open.some(({ applicationId }) => applicationId === null))
        throw new DomainError('publicity.objections_open', 'rule', { count: open.length });
      const standing = (await this.applications.ofPublicity(id)).filter(({ state }) => state === 'publicity');
      const held = standing.filter((one) => open.some(({ applicationId }) => applicationId === one.id));
      const free = standing.filter((one) => !held.includes(one)).map((one) => one.id);
      for (const listed of await this.lists.byIds(reader, free))
        await this.moves.make(reader, listed, listed.application.version, 'recommend', null);
      const answer = { recommended: free.length, held: held.length };
      await this.record(reader, 'ladder.publicity.conclude', id, answer);
      return answer;
    });
  }

  /** @throws DomainError `ladder.publicity_not_found` */
  async mustFind(id: number): Promise<PublicityEntity> {
    const publicity = await this.rows.byId(id);
    if (!publicity) throw new DomainError('ladder.publicity_not_found', 'not_found', { id });
    return publicity;
  }

  private record(by: Reader, act: string, subjectId: number, after: object) {
    return this.audit.record({ by, act, subjectKind: 'publicity', subjectId, after });
  }
}

const toRow = (publicity: PublicityEntity, today: string) => ({
  id: publicity.id,
  roundId: publicity.roundId,
  title: publicity.title,
  contact: publicity.contact,
  startsOn: publicity.startsOn,
  endsOn: publicity.endsOn,
  estimated: publicity.estimated,
  running: isRunning(publicity, today),
});
