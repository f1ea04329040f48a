import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import type { AppealFile, AppealRow } from '@yanzhen/contract/credit/appeal';
import { firstValueFrom } from 'rxjs';
import { Notice } from '../../shared/feedback/notice';
import { InstantPipe } from '../../shared/format/pipes';
import { Session } from '../../shared/session/session';
import { CreditApi } from '../credit-api';
import { appealName, appealStateName, kindName } from '../words';
import { WhyDialog, type WhyOrder } from './why-dialog';

/** What the enterprise objected to or applied for, and what was decided. */
@Component({
  selector: 'app-appeals-section',
  imports: [InstantPipe, MatButton],
  templateUrl: './appeals-section.html',
  styleUrl: './record-card.scss',
  host: { class: 'sheet' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AppealsSection {
  private readonly api = inject(CreditApi);
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly session = inject(Session);

  readonly appeals = input.required<readonly AppealRow[]>();
  readonly changed = output();

  protected readonly mayDecide = this.session.can('credit.decide');
  protected readonly mayWithdraw = this.session.can('credit.appeal');
  protected readonly appealName = appealName;
  protected readonly stateName = appealStateName;
  protected readonly kindName = kindName;

  protected urlOf({ id }: AppealRow, file: AppealFile): string {
    return `/api/credit/appeals/${id}/files/${file.id}`;
  }

  protected async decide(appeal: AppealRow, how: 'accept' | 'refuse'): Promise<void> {
    const decision = await this.ask(appeal, how);
    if (!decision) return;
    await this.settle(() =>
      this.api.decide(appeal.id, { version: appeal.version, accept: how === 'accept', decision }),
    );
  }

  protected async withdraw(appeal: AppealRow): Promise<void> {
    await this.settle(() => this.api.withdraw(appeal));
  }

  private async settle(act: () => Promise<AppealRow>): Promise<void> {
    try {
      this.notice.say(appealStateName((await act()).state));
    } catch (error) {
      // Somebody may have decided meanwhile: everything is asked for again below.
      this.notice.problem(error);
    } finally {
      this.changed.emit();
    }
  }

  private ask({ kind }: AppealRow, how: 'accept' | 'refuse'): Promise<string | undefined> {
    const effect =
      kind === 'repair'
        ? $localize`:@@credit.decide.repair:通过后，这条记录从今天起不再计入，信用状况随之更新。`
        : $localize`:@@credit.decide.objection:通过后，这条记录视为从未计入，信用状况随之更新；记录和经过保留。`;
    const order: WhyOrder =
      how === 'accept'
        ? {
            title: $localize`:@@credit.decide.acceptTitle:通过“${appealName(kind)}:what:”？`,
            text: effect,
            label: $localize`:@@credit.decide.ground:决定依据`,
            act: $localize`:@@credit.decide.accept:通过`,
          }
        : {
            title: $localize`:@@credit.decide.refuseTitle:不通过“${appealName(kind)}:what:”？`,
            text: $localize`:@@credit.decide.refuseText:企业会看到理由；补充材料后可以再次提出。`,
            label: $localize`:@@credit.decide.why:理由`,
            act: $localize`:@@credit.decide.refuse:不通过`,
          };
    const dialog = this.dialogs.open<WhyDialog, WhyOrder, string>(WhyDialog, { data: order, width: '520px' });
    return firstValueFrom(dialog.afterClosed());
  }
}
