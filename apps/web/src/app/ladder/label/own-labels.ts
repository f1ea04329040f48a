import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import type { LabelRow } from '@yanzhen/contract/ladder/label';
import { labelValidOn } from '@yanzhen/domain/ladder/label/label';
import { LABEL_LIMITS } from '@yanzhen/domain/ladder/label/label-kind';
import { firstValueFrom } from 'rxjs';
import { Confirm } from '../../shared/feedback/confirm';
import { Notice } from '../../shared/feedback/notice';
import { DayPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { DayReasons } from '../day-reason-dialog';
import { LabelApi } from './label-api';
import { LabelDialog, type LabelOrder } from './label-dialog';
import { labelName } from './label-words';

type State = 'valid' | 'coming' | 'over';
const ORDER: readonly State[] = ['valid', 'coming', 'over'];

/** Every label that an enterprise ever had, those that are valid first. */
@Component({
  selector: 'app-own-labels',
  imports: [DayPipe, Empty, Failure, Icon, Loading, MatButton, MatIconButton],
  templateUrl: './own-labels.html',
  styleUrl: './own.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnLabels {
  private readonly api = inject(LabelApi);
  private readonly dialogs = inject(MatDialog);
  private readonly reasons = inject(DayReasons);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);
  private readonly session = inject(Session);

  readonly enterprise = input.required<string>();
  /** It goes on by itself: a merged one keeps its history only. */
  readonly living = input.required<boolean>();
  readonly nameNow = input.required<string>();

  protected readonly today = this.session.person().today;
  protected readonly labels = this.api.ofEnterprise(this.enterprise);
  protected readonly kinds = this.api.kinds();
  protected readonly mayWrite = computed(
    () => this.living() && this.kinds.hasValue() && this.session.can('label.write'),
  );
  protected readonly cards = computed(() =>
    (this.labels.hasValue() ? this.labels.value() : [])
      .map((label) => ({ label, name: labelName(label), state: this.stateOf(label) }))
      .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state)),
  );

  protected changeLabel(name: string): string {
    return $localize`:@@labels.changeOf:修改标签 ${name}:name:`;
  }

  protected removeLabel(name: string): string {
    return $localize`:@@labels.removeOf:删除标签 ${name}:name:`;
  }

  protected endLabel(name: string): string {
    return $localize`:@@labels.endOf:提前终止标签 ${name}:name:`;
  }

  protected async edit(row: LabelRow | null): Promise<void> {
    const dialog = this.dialogs.open<LabelDialog, LabelOrder, LabelRow>(LabelDialog, {
      data: { enterprise: this.enterprise(), kinds: this.kinds.value() ?? [], row },
      width: '600px',
    });
    if (await firstValueFrom(dialog.afterClosed())) this.done($localize`:@@labels.saved:已保存`);
  }

  protected async end({ id, version, ...row }: LabelRow): Promise<void> {
    const ended = await this.reasons.ask({
      title: $localize`:@@labels.end.title:提前终止“${labelName(row)}:name:”`,
      text: $localize`:@@labels.end.text:终止后不再计入名单和目标看板；此前的日期仍然计入，记录保留。`,
      dayLabel: $localize`:@@labels.end.day:最后一天有效`,
      reasonLabel: $localize`:@@labels.end.reason:终止原因和依据`,
      act: $localize`:@@labels.end:提前终止`,
      day: this.today,
      mostReason: LABEL_LIMITS.endedWhy,
      run: ({ day, reason }) => this.api.end(this.enterprise(), id, { version, lastDay: day, reason }),
    });
    // Refused or not: somebody may have changed it meanwhile.
    if (ended) this.done($localize`:@@labels.end.done:已提前终止`);
    else this.labels.reload();
  }

  protected async remove(row: LabelRow): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@labels.ask:删除这条标签？`,
      text: $localize`:@@labels.askText:“${labelName(row)}:name:”只有登记错了才需要删除；到期或取消的请用“提前终止”，以前的统计才不会变。审计中留有记录。`,
      act: $localize`:@@labels.remove:删除标签`,
      danger: true,
    });
    if (!sure) return;
    try {
      await this.api.remove(this.enterprise(), row);
      this.done($localize`:@@labels.removed:已删除`);
    } catch (error) {
      // Somebody changed it meanwhile: what stands now is asked for.
      this.notice.problem(error);
      this.labels.reload();
    }
  }

  private done(words: string): void {
    this.labels.reload();
    this.notice.say(words);
  }

  private stateOf(label: LabelRow): State {
    if (labelValidOn(label, this.today)) return 'valid';
    return label.validFrom > this.today ? 'coming' : 'over';
  }
}
