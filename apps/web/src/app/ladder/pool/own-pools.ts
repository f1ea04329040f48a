import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import type { PoolRow } from '@yanzhen/contract/ladder/pool';
import { inPoolOn, type Pool, POOLS } from '@yanzhen/domain/ladder/pool/pool';
import { Notice } from '../../shared/feedback/notice';
import { DayPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { PoolActs } from './pool-acts';
import { PoolApi } from './pool-api';
import { poolName } from './pool-words';

/** Every stay of an enterprise in a pool, those that last first. */
@Component({
  selector: 'app-own-pools',
  imports: [DayPipe, Empty, Failure, Icon, Loading, MatButton, MatMenuModule],
  templateUrl: './own-pools.html',
  styleUrl: '../label/own.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnPools {
  private readonly acts = inject(PoolActs);
  private readonly notice = inject(Notice);
  private readonly session = inject(Session);

  readonly enterprise = input.required<string>();
  /** In business: others enter no pool. */
  readonly active = input.required<boolean>();
  readonly nameNow = input.required<string>();

  private readonly today = this.session.person().today;
  protected readonly stays = inject(PoolApi).ofEnterprise(this.enterprise);
  protected readonly mayWrite = this.session.can('pool.write');
  protected readonly cards = computed(() =>
    (this.stays.hasValue() ? this.stays.value() : [])
      .map((stay) => ({ stay, name: poolName(stay.pool), inside: inPoolOn(stay, this.today) }))
      .sort((a, b) => Number(b.inside) - Number(a.inside)),
  );
  /** In which it is not. */
  protected readonly open = computed(() => {
    const inside = new Set(
      (this.stays.hasValue() ? this.stays.value() : []).filter(({ leftOn }) => leftOn === null).map(({ pool }) => pool),
    );
    return POOLS.filter((pool) => !inside.has(pool)).map((pool) => ({ pool, name: poolName(pool) }));
  });

  protected leaveLabel(name: string): string {
    return $localize`:@@pools.leaveFrom:退出${name}:pool:`;
  }

  protected async enter(pool: Pool): Promise<void> {
    const firm = { id: Number(this.enterprise()), name: this.nameNow() };
    if (await this.acts.enter(pool, [firm])) this.notice.say($localize`:@@pools.entered:已入库`);
    this.stays.reload();
  }

  protected async leave(row: PoolRow): Promise<void> {
    if (await this.acts.leave(row)) this.notice.say($localize`:@@pools.left:已出库`);
    this.stays.reload();
  }
}
