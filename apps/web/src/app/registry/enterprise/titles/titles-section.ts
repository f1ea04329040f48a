import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import type { TitleRow } from '@yanzhen/contract/ladder/title';
import { firstValueFrom } from 'rxjs';
import { Confirm } from '../../../shared/feedback/confirm';
import { Notice } from '../../../shared/feedback/notice';
import { formatNumber } from '../../../shared/format/numbers';
import { DayPipe, TitleNamePipe } from '../../../shared/format/pipes';
import { Icon } from '../../../shared/icon/icon';
import { titleName } from '../../../shared/names';
import { Session } from '../../../shared/session/session';
import { Empty } from '../../../shared/states/empty';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { RegistryApi } from '../../registry-api';
import { OpenEnterprise } from '../open-enterprise';
import { TitleDialog, type TitleOrder } from './title-dialog';
import { TitlesApi } from './titles-api';
import { daysLeft, elapsed, titleState, type TitleState } from './validity';

const ORDER: readonly TitleState[] = ['expiring', 'valid', 'coming', 'expired', 'revoked'];

const named = ({ kind, batch }: TitleRow): string => `${titleName(kind)} · ${batch}`;

/** Every title that the enterprise ever held, those that are valid first. */
@Component({
  selector: 'app-titles-section',
  imports: [DayPipe, Empty, Failure, Icon, Loading, MatButton, MatIconButton, RouterLink, TitleNamePipe],
  templateUrl: './titles-section.html',
  styleUrl: './titles-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TitlesSection {
  private readonly api = inject(TitlesApi);
  private readonly dialogs = inject(MatDialog);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);
  private readonly session = inject(Session);
  protected readonly open = inject(OpenEnterprise);
  protected readonly today = this.session.person().today;
  protected readonly titles = inject(RegistryApi).titles(this.open.id);
  protected readonly mayRegister = computed(() => this.open.living() && this.session.can('title.register'));

  protected readonly cards = computed(() =>
    (this.titles.hasValue() ? this.titles.value() : [])
      .map((title) => this.card(title))
      .sort(
        (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || b.title.validTo.localeCompare(a.title.validTo),
      ),
  );

  protected editLabel(title: TitleRow): string {
    return $localize`:@@registry.changeOf:修改 ${named(title)}:name:`;
  }

  protected removeLabel(title: TitleRow): string {
    return $localize`:@@registry.removeOf:删除 ${named(title)}:name:`;
  }

  protected async edit(row: TitleRow | null): Promise<void> {
    const dialog = this.dialogs.open<TitleDialog, TitleOrder, TitleRow>(TitleDialog, {
      data: { enterprise: this.open.id(), row },
      width: '560px',
    });
    const saved = await firstValueFrom(dialog.afterClosed());
    if (!saved) return;
    this.reload();
    this.notice.say($localize`:@@registry.saved:已保存`);
  }

  protected async remove(row: TitleRow): Promise<void> {
    const enterprise = this.open.id();
    const sure = await this.confirm.ask({
      title: $localize`:@@registry.titles.ask:删除这条称号？`,
      text: $localize`:@@registry.titles.askText:“${named(row)}:name:”不再计入梯度、名单和目标看板；审计中留有记录。已到期的称号不必删除。`,
      act: $localize`:@@registry.titles.remove:删除称号`,
      danger: true,
    });
    if (!sure) return;
    try {
      await this.api.remove(enterprise, row);
      this.notice.say($localize`:@@registry.titles.removed:已删除“${named(row)}:name:”`);
    } catch (error) {
      // Somebody may have changed it meanwhile: the list is asked for again below.
      this.notice.problem(error);
    } finally {
      this.reload();
    }
  }

  /** The tier at the head of the page follows from the titles. */
  private reload(): void {
    this.titles.reload();
    this.open.reload();
  }

  private card(title: TitleRow) {
    return {
      title,
      state: titleState(title, this.today),
      elapsed: elapsed(title, this.today),
      left: formatNumber(daysLeft(title, this.today), 0),
    };
  }
}
