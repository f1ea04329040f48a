import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import type { RoundRow } from '@yanzhen/contract/ladder/application';
import { firstValueFrom } from 'rxjs';
import { Notice } from '../../../shared/feedback/notice';
import { Icon } from '../../../shared/icon/icon';
import { PageHeader } from '../../../shared/page-header';
import { idempotency } from '../../../shared/session/idempotency';
import { Session } from '../../../shared/session/session';
import { Empty } from '../../../shared/states/empty';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { ApplicationApi } from '../application-api';
import { RoundCard } from './round-card';
import { RoundDialog } from './round-dialog';

/** All rounds: where an enterprise applies, and where reviewers find what waits for them. */
@Component({
  selector: 'app-rounds-page',
  imports: [Empty, Failure, Icon, Loading, MatButton, PageHeader, RoundCard, RouterLink],
  templateUrl: './rounds-page.html',
  styles: `
    .rounds {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 400px), 1fr));
      gap: 16px;
      margin-top: 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoundsPage {
  private readonly api = inject(ApplicationApi);
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly once = idempotency();

  protected readonly rounds = this.api.rounds();
  protected readonly mayWrite = this.session.can('round.write');
  protected readonly unit = computed(() => this.session.me()?.unitCode ?? null);
  protected readonly applicant = computed(() => this.session.me()?.role === 'enterprise');

  protected async edit(round: RoundRow | null): Promise<void> {
    const dialog = this.dialogs.open<RoundDialog, RoundRow | null, RoundRow>(RoundDialog, {
      data: round,
      width: '640px',
    });
    const saved = await firstValueFrom(dialog.afterClosed());
    if (!saved) return;
    this.rounds.reload();
    this.notice.say($localize`:@@apply.round.saved:批次已保存`);
  }

  protected async apply(round: RoundRow): Promise<void> {
    const { enterpriseId } = this.session.person();
    if (enterpriseId === null) return;
    try {
      const { id } = await this.api.start(round.id, enterpriseId, this.once.headers());
      await this.router.navigate(['/applications', id]);
    } catch (error) {
      // A colleague may have begun it meanwhile: the card then leads to it.
      this.notice.problem(error);
      this.once.renew();
      this.rounds.reload();
    }
  }
}
