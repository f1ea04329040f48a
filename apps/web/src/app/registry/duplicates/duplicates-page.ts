import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { DuplicatePair, EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import { Confirm } from '../../shared/feedback/confirm';
import { Notice } from '../../shared/feedback/notice';
import { DayPipe, InstantPipe, UnitNamePipe, WanPipe } from '../../shared/format/pipes';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { idempotency } from '../../shared/session/idempotency';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { RegistryApi } from '../registry-api';
import { industryName, stateName, tierName } from '../words';

/** Rows that may be one firm, side by side; a person decides whether they are, and which one stays. */
@Component({
  selector: 'app-duplicates-page',
  imports: [DayPipe, Empty, Failure, InstantPipe, Loading, MatButton, PageHeader, RouterLink, UnitNamePipe, WanPipe],
  templateUrl: './duplicates-page.html',
  styleUrl: './duplicates-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DuplicatesPage {
  private readonly api = inject(RegistryApi);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);

  protected readonly mayMerge = inject(Session).can('registry.merge');
  protected readonly pairs = this.api.duplicates();
  protected readonly merging = signal(false);
  protected readonly industryName = industryName;
  protected readonly stateName = stateName;
  protected readonly tierName = tierName;
  protected readonly crumbs: readonly Crumb[] = [
    { label: $localize`:@@registry.list.title:企业库`, link: '/enterprises' },
  ];

  protected keepLabel({ name, uscc }: EnterpriseRow): string {
    return $localize`:@@registry.duplicates.keepLabel:保留 ${name}:name:（${uscc}:uscc:）`;
  }

  protected async keep(stays: EnterpriseRow, { left, right }: DuplicatePair): Promise<void> {
    const goes = stays.id === left.id ? right : left;
    const sure = await this.confirm.ask({
      title: $localize`:@@registry.duplicates.ask:把两条记录并为一家？`,
      text: $localize`:@@registry.duplicates.text:保留“${stays.name}:stays:”（${stays.uscc}:staysCode:）。“${goes.name}:goes:”（${goes.uscc}:goesCode:）并入其中：它的名称记为曾用名，联系人、佐证、称号和前者没有的年度数据一并转入；同一年两边都有数据的，以保留的一家为准。并入的记录留作历史，不再计入名单和目标数。合并不能撤销。`,
      act: $localize`:@@registry.duplicates.act:合并`,
      danger: true,
    });
    if (sure) await this.merge(goes, stays);
  }

  private async merge(goes: EnterpriseRow, stays: EnterpriseRow): Promise<void> {
    this.merging.set(true);
    const body = { version: goes.version, into: stays.id, intoVersion: stays.version };
    try {
      await this.api.merge(goes.id, body, idempotency().headers());
      this.notice.say($localize`:@@registry.duplicates.done:已合并到 ${stays.name}:name:`);
    } catch (error) {
      // Somebody may have changed one of the two: the list is asked for again below.
      this.notice.problem(error);
    } finally {
      this.merging.set(false);
      this.pairs.reload();
    }
  }
}
