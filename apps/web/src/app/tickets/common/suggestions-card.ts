import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import type { CommonIssueDetail } from '@yanzhen/contract/tickets/common';
import type { CommonSuggestion } from '@yanzhen/contract/tickets/common-suggestion';
import { firstValueFrom } from 'rxjs';
import { Notice } from '../../shared/feedback/notice';
import { oneAtATime } from '../../shared/feedback/one-at-a-time';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { idempotency } from '../../shared/session/idempotency';
import { stateTone, stateWords } from '../words';
import { CommonApi } from './common-api';
import { sizeWords } from './common-words';
import { type AskedGroup, GroupDialog, type Grouped, usualLead } from './group-dialog';
import { listed } from '../../shared/ladder-words/wording';

/** What could have one cause, with the reason. One press says that it has, another that it has not. */
@Component({
  selector: 'app-common-suggestions',
  imports: [Failure, Loading, MatButton, RouterLink],
  templateUrl: './suggestions-card.html',
  styleUrl: './suggestions-card.scss',
  host: { class: 'sheet no-print', role: 'region', 'aria-labelledby': 'common-suggested' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommonSuggestionsCard {
  private readonly api = inject(CommonApi);
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly once = idempotency();

  /** An issue was made, or taken back. */
  readonly changed = output();

  protected readonly found = this.api.suggestions();
  protected readonly suggestions = computed(() => (this.found.hasValue() ? this.found.value().suggestions : []));
  private readonly turn = oneAtATime(() => {
    this.found.reload();
    this.changed.emit();
  });
  protected readonly busy = this.turn.busy;
  protected readonly listed = 5;
  protected readonly stateWords = stateWords;
  protected readonly stateTone = stateTone;

  protected why = ({ enterprises, requests, words }: CommonSuggestion): string => {
    const size = sizeWords({ requests: requests.length, enterprises });
    const said = listed(words.map((word) => `“${word}”`));
    return said ? $localize`:@@common.suggest.why:${size}:size:，都提到 ${said}:words:` : size;
  };

  /** At once where it is known who answers; else that is asked. */
  protected async confirm(one: CommonSuggestion): Promise<void> {
    const words = { title: one.title, cause: this.why(one), lead: usualLead(one.requests) };
    if (!words.lead) return this.ask(one, words);
    await this.turn.doing(async () => {
      const ticketIds = one.requests.map(({ id }) => id);
      const issue = await this.api.create({ ...words, ticketIds }, this.once.headers());
      this.once.renew();
      const text = $localize`:@@common.suggest.made:已归为共性问题：${issue.title}:title:`;
      void this.notice.sayWithUndo(text, () => void this.turn.doing(() => this.takeBack(issue)));
    });
  }

  protected dismiss(one: CommonSuggestion): Promise<void> {
    const ticketIds = one.requests.map(({ id }) => id);
    return this.turn.doing(async () => {
      await this.api.dismiss({ ticketIds, dismissed: true });
      const text = $localize`:@@common.suggest.dismissed:不再提示这几件`;
      const undo = () => this.api.dismiss({ ticketIds, dismissed: false });
      void this.notice.sayWithUndo(text, () => void this.turn.doing(undo));
    });
  }

  private takeBack({ id, version }: CommonIssueDetail): Promise<void> {
    return this.api.dissolve(id, version);
  }

  private async ask({ requests }: CommonSuggestion, words: AskedGroup['words']): Promise<void> {
    const data: AskedGroup = { rows: requests, words };
    const dialog = this.dialogs.open<GroupDialog, AskedGroup, Grouped>(GroupDialog, { data, width: '560px' });
    if (!(await firstValueFrom(dialog.afterClosed()))) return;
    this.found.reload();
    this.changed.emit();
  }
}
