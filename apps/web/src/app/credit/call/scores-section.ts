import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import type { CallDetail, CandidateRow } from '@yanzhen/contract/credit/call';
import { CALL_LIMITS } from '@yanzhen/domain/credit/call/call';
import { takesCandidates, takesScores } from '@yanzhen/domain/credit/call/life';
import { firstValueFrom } from 'rxjs';
import { Notice } from '../../shared/feedback/notice';
import { UnitNamePipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { SearchBox } from '../../shared/inputs/search-box';
import { currentOf } from '../../shared/problem/problem-of';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { AddCandidatesDialog } from './add-candidates-dialog';
import { CallApi } from './call-api';
import { ScoreCell, type ScorePatch } from './score-cell';
import { StepQuestions } from './step-dialog';
import { TableDialog } from './table-dialog';
import { standingTone, standingWords } from './words';

/** Candidates and their scores: entered down the column by keyboard, or as a table at once. */
@Component({
  selector: 'app-scores-section',
  imports: [Empty, Failure, Icon, Loading, MatButton, RouterLink, ScoreCell, SearchBox, UnitNamePipe],
  templateUrl: './scores-section.html',
  styleUrl: './scores-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScoresSection {
  private readonly api = inject(CallApi);
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly questions = inject(StepQuestions);
  private readonly mayWrite = inject(Session).can('call.write');

  private readonly saves = new Map<number, Promise<void>>();

  readonly call = input.required<CallDetail>();

  protected readonly callId = computed(() => this.call().id);
  protected readonly candidates = this.api.candidates(this.callId);
  protected readonly rows = linkedSignal<readonly CandidateRow[]>(() =>
    this.candidates.hasValue() ? this.candidates.value() : [],
  );
  protected readonly sought = signal('');
  protected readonly shown = computed(() =>
    this.rows().filter(({ name, uscc }) => `${name} ${uscc}`.includes(this.sought())),
  );
  protected readonly scored = computed(() => this.rows().filter(({ score }) => score !== null).length);
  protected readonly joins = computed(() => this.mayWrite && takesCandidates(this.call().state));
  protected readonly scores = computed(() => this.mayWrite && takesScores(this.call().state));
  protected readonly draft = computed(() => this.mayWrite && this.call().state === 'draft');
  protected readonly words = standingWords;
  protected readonly tone = standingTone;

  /** One after the other for each row: who types fast must not lose a race against themselves. */
  protected readonly save = (id: number, patch: ScorePatch): Promise<void> => {
    const mine = (this.saves.get(id) ?? Promise.resolve()).then(() => this.write(id, patch));
    this.saves.set(id, mine.catch(() => undefined)); // prettier-ignore
    return mine;
  };

  protected put(row: CandidateRow): void {
    this.rows.set(this.rows().map((one) => (one.id === row.id ? row : one)));
  }

  protected async add(): Promise<void> {
    const data = { callId: this.callId(), there: new Set(this.rows().map(({ enterpriseId }) => enterpriseId)) };
    const dialog = this.dialogs.open(AddCandidatesDialog, { data, width: '640px' });
    const rows = (await firstValueFrom(dialog.afterClosed())) as CandidateRow[] | undefined;
    if (rows) this.candidates.set(rows);
  }

  protected async table(): Promise<void> {
    const dialog = this.dialogs.open(TableDialog, { data: this.call(), width: '760px' });
    if (await firstValueFrom(dialog.afterClosed())) this.candidates.reload();
  }

  protected async withdraw(row: CandidateRow): Promise<void> {
    const title = $localize`:@@calls.withdraw.title:退出：${row.name}:name:`;
    const text = $localize`:@@calls.withdraw.text:退出的企业另列，并写明理由。`;
    const label = $localize`:@@calls.ask.reason:理由（必填）`;
    const act = $localize`:@@calls.withdraw.act:登记退出`;
    const reason = await this.questions.ask({ title, text, label, act, required: true, most: CALL_LIMITS.reason });
    if (reason !== undefined)
      await this.doing(() => this.api.withdraw(this.callId(), row.id, { version: row.version, reason }));
  }

  protected async back(row: CandidateRow): Promise<void> {
    await this.doing(() => this.api.withdraw(this.callId(), row.id, { version: row.version, reason: null }));
  }

  protected async remove(row: CandidateRow): Promise<void> {
    try {
      this.candidates.set(await this.api.remove(this.callId(), row));
    } catch (error) {
      // Told at the foot; the list shows how it stands.
      this.notice.problem(error);
      this.candidates.reload();
    }
  }

  private async write(id: number, patch: ScorePatch): Promise<void> {
    const row = this.rows().find((one) => one.id === id);
    if (!row) return;
    const { version, score, submittedAt } = row;
    try {
      this.put(await this.api.score(this.callId(), id, { version, score, submittedAt, ...patch }));
    } catch (error) {
      const theirs = currentOf<CandidateRow>(error);
      if (theirs) this.put(theirs);
      throw error;
    }
  }

  private async doing(work: () => Promise<CandidateRow>): Promise<void> {
    try {
      this.put(await work());
    } catch (error) {
      // A colleague was faster: told at the foot, and the list shows what they did.
      this.notice.problem(error);
      this.candidates.reload();
    }
  }
}
