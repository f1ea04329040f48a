import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import type { CampaignRow } from '@yanzhen/contract/liaison/assignment';
import { CADENCE_TIERS } from '@yanzhen/domain/liaison/cadence';
import { firstValueFrom } from 'rxjs';
import { Notice } from '../../shared/feedback/notice';
import { DayPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { LiaisonNav } from '../liaison-nav';
import { CampaignApi } from './campaign-api';
import { CampaignDialog } from './campaign-dialog';
import { cadenceTierName } from './typed-campaign';

/** Campaigns under which enterprises are looked after, and their rhythm of visits. */
@Component({
  selector: 'app-campaign-list-page',
  imports: [DayPipe, Empty, Failure, Icon, LiaisonNav, Loading, MatButton, PageHeader],
  templateUrl: './campaign-list-page.html',
  styleUrl: './campaign-list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CampaignListPage {
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);

  protected readonly campaigns = inject(CampaignApi).campaigns();
  protected readonly mayChange = inject(Session).can('liaison.manage');
  protected readonly tiers = CADENCE_TIERS;
  protected readonly tierName = cadenceTierName;

  /** Only the campaign that began last sets the rhythm while several run. */
  protected decides(row: CampaignRow, all: readonly CampaignRow[]): boolean {
    return all.find(({ running }) => running)?.id === row.id;
  }

  protected changeLabel({ name }: CampaignRow): string {
    return $localize`:@@liaison.campaign.changeOf:修改 ${name}:name:`;
  }

  protected async open(row: CampaignRow | null): Promise<void> {
    const dialog = this.dialogs.open<CampaignDialog, CampaignRow | null, true>(CampaignDialog, {
      data: row,
      width: '560px',
    });
    if (!(await firstValueFrom(dialog.afterClosed()))) return;
    this.campaigns.reload();
    this.notice.say($localize`:@@liaison.saved:已保存`);
  }
}
