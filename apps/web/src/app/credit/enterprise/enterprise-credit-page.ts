import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import type { CreditRecordRow } from '@yanzhen/contract/credit/record';
import type { AppealKind } from '@yanzhen/domain/credit/appeal';
import { firstValueFrom } from 'rxjs';
import { compact } from '../../shared/compact';
import { Notice } from '../../shared/feedback/notice';
import { DayPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { StandingMark } from '../../shared/standing-mark';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { UrlState } from '../../shared/url-state';
import { CreditApi } from '../credit-api';
import { FlagsSection } from '../flag/flags-section';
import { AppealDialog, type AppealOrder } from './appeal-dialog';
import { AppealsSection } from './appeals-section';
import { RecordCard } from './record-card';
import { RecordDialog, type RecordOrder } from './record-dialog';
import { StandingReasons } from './standing-reasons';
import { StandingStrip } from './standing-strip';

/** What is known of an enterprise's credit: its standing on a day and why, the standing through time, every record. */
@Component({
  selector: 'app-enterprise-credit-page',
  imports: [
    AppealsSection,
    DayPipe,
    Empty,
    Failure,
    FlagsSection,
    Icon,
    Loading,
    MatButton,
    MatFormFieldModule,
    MatInput,
    PageHeader,
    RouterLink,
    RecordCard,
    StandingMark,
    StandingReasons,
    StandingStrip,
  ],
  providers: [UrlState],
  templateUrl: './enterprise-credit-page.html',
  styleUrl: './enterprise-credit-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EnterpriseCreditPage {
  private readonly api = inject(CreditApi);
  private readonly session = inject(Session);
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly url = inject(UrlState);

  readonly id = input.required<string>();
  /** The day looked at; today when left out. */
  readonly asOf = input<string>();

  protected readonly readsFlags = this.session.can('flag.read');
  protected readonly today = this.session.person().today;
  private readonly params = computed(() => compact({ asOf: this.asOf() ?? null }));
  protected readonly enterprise = this.api.enterprise(this.id);
  protected readonly credit = this.api.of(this.id, this.params);
  protected readonly appeals = this.api.appeals(this.id);
  protected readonly mayAppeal = this.session.can('credit.appeal');
  protected readonly mayWrite = computed(
    () => this.session.can('credit.write') && this.enterprise.hasValue() && this.enterprise.value().state !== 'merged',
  );
  protected readonly heading = computed(() =>
    this.enterprise.hasValue() ? this.enterprise.value().name : $localize`:@@credit.title:信用`,
  );
  protected readonly crumbs = computed<readonly Crumb[]>(() => {
    const own = { label: this.heading(), link: `/enterprises/${this.id()}` };
    return this.session.person().role === 'enterprise'
      ? [own]
      : [{ label: $localize`:@@registry.list.title:企业库`, link: '/enterprises' }, own];
  });

  protected setDay(day: string): void {
    this.url.set({ asOf: day === this.today ? null : day });
  }

  protected async edit(record: CreditRecordRow | null, mode: RecordOrder['mode']): Promise<void> {
    const dialog = this.dialogs.open<RecordDialog, RecordOrder, true>(RecordDialog, {
      data: { enterprise: this.id(), record, mode },
      width: '640px',
    });
    if (!(await firstValueFrom(dialog.afterClosed()))) return;
    this.reload();
    this.notice.say($localize`:@@credit.saved:已保存，信用状况随之更新`);
  }

  protected async appeal(record: CreditRecordRow, kind: AppealKind): Promise<void> {
    const dialog = this.dialogs.open<AppealDialog, AppealOrder, true>(AppealDialog, {
      data: { enterprise: this.id(), record, kind },
      width: '560px',
    });
    if (!(await firstValueFrom(dialog.afterClosed()))) return;
    this.reload();
    this.notice.say($localize`:@@credit.appeal.sent:已提交，决定后在消息里告知`);
  }

  protected reload(): void {
    this.credit.reload();
    this.appeals.reload();
    this.enterprise.reload();
  }
}
