import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import type { FlagRow } from '@yanzhen/contract/credit/flag';
import { firstValueFrom } from 'rxjs';
import { Notice } from '../../shared/feedback/notice';
import { DayPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { Session } from '../../shared/session/session';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { ACTS, type FlagAct, FlagActs } from './flag-acts';
import { FlagApi } from './flag-api';
import { FlagDialog } from './flag-dialog';
import { flagWords, phaseLooks, phaseWords, toneLooks, USES } from './flag-words';
import { listed } from '../../shared/ladder-words/wording';

/** Flags of one enterprise: what its records earn, and what two people gave it, apart from one another. */
@Component({
  selector: 'app-flags-section',
  imports: [DayPipe, Failure, Icon, Loading, MatButton],
  templateUrl: './flags-section.html',
  styleUrl: './flags-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FlagsSection {
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly acts = inject(FlagActs);
  private readonly session = inject(Session);

  readonly id = input.required<string>();
  readonly name = input.required<string>();

  protected readonly flags = inject(FlagApi).of(this.id);
  protected readonly may = { write: this.session.can('flag.write'), decide: this.session.can('flag.decide') };
  protected readonly listed = listed;
  protected readonly uses = USES;
  protected readonly actWords = ACTS;
  protected readonly words = flagWords;
  protected readonly looks = toneLooks;
  protected readonly phase = phaseWords;
  protected readonly phaseLooks = phaseLooks;

  protected open(flag: FlagRow): FlagAct[] {
    return this.acts.openTo(flag, this.may);
  }

  protected async act(act: FlagAct, flag: FlagRow): Promise<void> {
    if (await this.acts.run(act, flag, this.name())) this.flags.reload();
  }

  protected async propose(): Promise<void> {
    const dialog = this.dialogs.open<FlagDialog, string, FlagRow>(FlagDialog, { data: this.id(), width: '560px' });
    if (!(await firstValueFrom(dialog.afterClosed()))) return;
    this.flags.reload();
    this.notice.say($localize`:@@flags.proposed:已提交，待另一位同事审定`);
  }
}
