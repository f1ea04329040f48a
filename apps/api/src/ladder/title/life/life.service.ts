import { Injectable } from '@nestjs/common';
import type { TitleLife } from '@yanzhen/contract/ladder/title-life';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditHistory } from '../../../audit';
import { Clock } from '../../../platform/clock';
import { Registry } from '../../../registry';
import type { TitleEntity } from '../title.entity';
import { TitleRepository } from '../title.repository';
import { WatchService } from '../watch/watch.service';
import { enterpriseActs, titleAct } from './title-acts';

/** Lines of a history at most. */
const SHOWN = 200;

/** Everything that is known of one title: how it stands, what carried it on, and what was done. */
@Injectable()
export class LifeService {
  constructor(
    private readonly registry: Registry,
    private readonly titles: TitleRepository,
    private readonly watch: WatchService,
    private readonly history: AuditHistory,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `registry.enterprise_not_found` outside the reader's sight, `title.not_found` */
  async of(reader: Reader, enterpriseId: number, id: number): Promise<TitleLife> {
    const { name, uscc, unitCode, formerNames } = await this.registry.detail(reader, enterpriseId);
    const own = await this.titles.ofEnterprise(enterpriseId);
    const title = own.find((one) => one.id === id);
    const [row] = title ? await this.watch.rows([{ id, enterpriseId, name, uscc, unitCode }]) : [];
    if (!title || !row) throw new DomainError('title.not_found', 'not_found', { id });
    return {
      ...row,
      today: this.clock.today(),
      formerNames,
      carriedOn: later(title, own),
      acts: await this.acts(reader, title),
    };
  }

  private async acts(reader: Reader, { id, enterpriseId, validFrom }: TitleEntity) {
    const [own, enterprise] = await Promise.all([
      this.history.of('title', [id], SHOWN),
      this.history.of('enterprise', [enterpriseId], SHOWN),
    ]);
    const since = enterprise.filter(({ at }) => at.toISOString().slice(0, 10) >= validFrom);
    return [...own.map((act) => titleAct(act, reader)), ...since.flatMap((act) => enterpriseActs(act, reader))]
      .sort((a, b) => b.at.localeCompare(a.at) || parseInt(b.id) - parseInt(a.id))
      .slice(0, SHOWN);
  }
}

/** Of those that reach beyond the one that reaches farthest. */
function later({ kind, validTo }: TitleEntity, own: readonly TitleEntity[]): TitleLife['carriedOn'] {
  const [last] = own
    .filter((one) => one.kind === kind && one.validTo > validTo)
    .sort((a, b) => b.validTo.localeCompare(a.validTo));
  return last ? { id: last.id, batch: last.batch, validTo: last.validTo } : null;
}
