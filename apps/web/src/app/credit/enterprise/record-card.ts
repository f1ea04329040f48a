import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import type { CreditHistoryRow, CreditRecordRow } from '@yanzhen/contract/credit/record';
import { appealFault, type AppealKind } from '@yanzhen/domain/credit/appeal';
import { isNegative } from '@yanzhen/domain/credit/record';
import { firstValueFrom } from 'rxjs';
import { actName } from '../../shared/act-name';
import { Notice } from '../../shared/feedback/notice';
import { DayPipe, InstantPipe } from '../../shared/format/pipes';
import { CreditApi } from '../credit-api';
import { appealName, EFFECT_LOOKS, effectName, endWord, kindName, regimeName, severityName } from '../words';
import { RecordEvidence } from './record-evidence';
import { WhyDialog, type WhyOrder } from './why-dialog';

/** One decision: who, when, on what paper, how long it is shown, what it does today, and what became of it. */
@Component({
  selector: 'app-record-card',
  imports: [DayPipe, InstantPipe, MatButton, RecordEvidence],
  templateUrl: './record-card.html',
  styleUrl: './record-card.scss',
  host: { class: 'sheet', '[class.over]': 'record().effect === null' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecordCard {
  private readonly api = inject(CreditApi);
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);

  readonly record = input.required<CreditRecordRow>();
  readonly enterprise = input.required<string>();
  readonly mayWrite = input.required<boolean>();
  readonly today = input.required<string>();
  readonly correct = output();
  readonly mayAppeal = input(false);
  readonly end = output();
  readonly appeal = output<AppealKind>();
  readonly changed = output();

  protected readonly past = signal<readonly CreditHistoryRow[] | null>(null);
  protected readonly negative = computed(() => isNegative(this.record().kind));
  protected readonly appeals = computed(() => {
    const record = this.record();
    return (['repair', 'objection'] as const).filter(
      (kind) => this.mayAppeal() && appealFault(kind, record, this.today()) === null,
    );
  });
  protected readonly appealName = appealName;
  protected readonly looks = EFFECT_LOOKS;
  protected readonly kindName = kindName;
  protected readonly severityName = severityName;
  protected readonly effectName = effectName;
  protected readonly regimeName = regimeName;
  protected readonly endWord = endWord;
  protected readonly actName = actName;

  protected async showPast(): Promise<void> {
    if (this.past()) return this.past.set(null);
    try {
      this.past.set(await this.api.history(this.enterprise(), this.record().id));
    } catch (error) {
      // The card itself is still right; told at the foot of the page.
      this.notice.problem(error);
    }
  }

  protected async remove(): Promise<void> {
    const { id, version, document } = this.record();
    const why = await this.ask(document);
    if (!why) return;
    try {
      await this.api.remove(this.enterprise(), id, version, why);
      this.notice.say($localize`:@@credit.removed:已删除，信用状况随之更新`);
    } catch (error) {
      // Somebody may have changed it meanwhile: the records are asked for again below.
      this.notice.problem(error);
    } finally {
      this.changed.emit();
    }
  }

  private ask(document: string): Promise<string | undefined> {
    const dialog = this.dialogs.open<WhyDialog, WhyOrder, string>(WhyDialog, {
      data: {
        title: $localize`:@@credit.remove.title:删除这条记录？`,
        text: $localize`:@@credit.remove.text:只用于登记错了、从未有过的记录（${document}:document:）。已修复或移出的请登记结束日期，记录要留着。`,
        label: $localize`:@@credit.why:原因`,
        act: $localize`:@@credit.remove.act:删除记录`,
      },
      width: '520px',
    });
    return firstValueFrom(dialog.afterClosed());
  }
}
