import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { DuplicatePair, EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import { Confirm } from '../../shared/feedback/confirm';
import { Notice } from '../../shared/feedback/notice';
import { DayPipe, UnitNamePipe, WanPipe } from '../../shared/format/pipes';
import { PageHeader } from '../../shared/page-header';
import { idempotency } from '../../shared/session/idempotency';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { RegistryApi } from '../registry-api';
import { industryName } from '../words';

/** Pairs with the same name, now or before: a person says which of the two stays. */
@Component({
  selector: 'app-duplicates-page',
  imports: [DayPipe, Empty, Failure, Loading, MatButton, PageHeader, RouterLink, UnitNamePipe, WanPipe],
  templateUrl: './duplicates-page.html',
  styleUrl: './duplicates-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DuplicatesPage {
  private readonly api = inject(RegistryApi);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);
  private readonly once = idempotency();

  protected readonly pairs = this.api.duplicates();
  protected readonly merging = signal(false);
  protected readonly industryName = industryName;
  protected readonly crumbs = [{ label: $localize`:@@registry.list.title:企业库`, link: '/enterprises' }];

  protected sides({ left, right }: DuplicatePair): { stays: EnterpriseRow; goes: EnterpriseRow }[] {
    return [
      { stays: left, goes: right },
      { stays: right, goes: left },
    ];
  }

  protected keep({ name }: EnterpriseRow): string {
    return $localize`:@@registry.duplicates.keepLabel:保留 ${name}:name:`;
  }

  protected async merge(stays: EnterpriseRow, goes: EnterpriseRow): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@registry.duplicates.sure:把两家合并为一家？`,
      text: $localize`:@@registry.duplicates.what:“${goes.name}:goes:”（${goes.uscc}:goesCode:）并入“${stays.name}:stays:”（${stays.uscc}:staysCode:）。对方没有的年度数据、联系人、佐证和称号会移过去，名称记为曾用名；并入的一家留作历史，不再计入名单和目标数。`,
      act: $localize`:@@registry.duplicates.merge:合并`,
      danger: true,
    });
    if (!sure) return;
    this.merging.set(true);
    try {
      const body = { version: goes.version, into: stays.id, intoVersion: stays.version };
      await this.api.merge(goes.id, body, this.once.headers());
      this.once.renew();
      this.notice.say($localize`:@@registry.duplicates.done:已合并到“${stays.name}:name:”`);
    } catch (error) {
      // Either may have been changed meanwhile: the list below shows how it stands now.
      this.notice.problem(error);
    } finally {
      this.merging.set(false);
      this.pairs.reload();
    }
  }
}
