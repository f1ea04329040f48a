import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import type { CandidateRow } from '@yanzhen/contract/credit/call';
import { momentText, readMoment } from '@yanzhen/domain/credit/call/moment';
import { readPoints } from '@yanzhen/domain/credit/call/points';
import { currentOf, problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { formatInstant } from '../../shared/format/days';

export type ScoreField = 'score' | 'submittedAt';
export type ScorePatch = Partial<Pick<CandidateRow, ScoreField>>;

/** One cell of the table of scores. Enter and the arrows move within the column; leaving the field saves it. */
@Component({
  selector: 'td[app-score-cell]',
  template: `
    @if (open()) {
      <input
        [attr.data-field]="field()"
        [attr.aria-label]="label()"
        [attr.aria-invalid]="problem() !== null"
        [attr.inputmode]="field() === 'score' ? 'decimal' : null"
        [type]="field() === 'score' ? 'text' : 'datetime-local'"
        autocomplete="off"
        [value]="typed()"
        (input)="typed.set($any($event.target).value)"
        (change)="leave()"
        (keydown.enter)="move($event, 1)"
        (keydown.arrowdown)="field() === 'score' && move($event, 1)"
        (keydown.arrowup)="field() === 'score' && move($event, -1)"
      />
      @if (problem(); as sentence) {
        <div class="problem" role="alert">{{ sentence }}</div>
      }
    } @else {
      {{ shown() }}
    }
  `,
  styles: `
    input {
      width: 100%;
      min-width: 6em;
      padding: 7px 9px;
      border: 1px solid var(--mat-sys-outline);
      border-radius: 6px;
      background: var(--app-sheet);
      color: inherit;
      font: inherit;
    }
    input[aria-invalid='true'] {
      border-color: var(--app-late);
    }
    .problem {
      margin-top: 4px;
      color: var(--app-late);
      font: var(--mat-sys-body-small);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScoreCell {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly row = input.required<CandidateRow>();
  readonly field = input.required<ScoreField>();
  /** Whether it may be written. */
  readonly open = input.required<boolean>();
  readonly save = input.required<(id: number, patch: ScorePatch) => Promise<void>>();

  protected readonly typed = linkedSignal(() => this.written());
  protected readonly problem = signal<string | null>(null);
  protected readonly label = computed(() =>
    this.field() === 'score'
      ? $localize`:@@calls.scores.scoreOf:${this.row().name}:name:的得分`
      : $localize`:@@calls.scores.timeOf:${this.row().name}:name:的提交时间`,
  );
  protected readonly shown = computed(() => {
    const { score, submittedAt } = this.row();
    return this.field() === 'score' ? (score ?? '—') : formatInstant(submittedAt);
  });

  protected async leave(): Promise<void> {
    const text = this.typed().trim();
    if (text === this.written()) return;
    const patch = this.read(text);
    if (!patch) return;
    this.problem.set(null);
    try {
      await this.save()(this.row().id, patch);
    } catch (error) {
      const theirs = currentOf<CandidateRow>(error);
      // What a colleague has just saved is shown; whoever knows better types again.
      this.problem.set(
        theirs
          ? $localize`:@@calls.scores.changed:另一位同事刚改过，现为 ${theirs[this.field()] ?? '—'}:value:；如需修改请重新填写`
          : problemSentence(problemOf(error)),
      );
    }
  }

  protected move(event: Event, by: 1 | -1): void {
    event.preventDefault();
    const all = this.host.nativeElement.closest('table')?.querySelectorAll<HTMLInputElement>(`input[data-field=${this.field()}]`); // prettier-ignore
    const fields = [...(all ?? [])];
    const next = fields[fields.indexOf(event.target as HTMLInputElement) + by];
    if (next) {
      next.focus();
      next.select();
    } else (event.target as HTMLInputElement).blur();
  }

  private read(text: string): ScorePatch | null {
    if (text === '') return { [this.field()]: null };
    if (this.field() === 'submittedAt') return { submittedAt: readMoment(text) };
    if (readPoints(text) !== null) return { score: text };
    this.problem.set($localize`:@@calls.field.noPoints:请填 0 以上的数，最多四位小数`);
    return null;
  }

  private written(): string {
    const { score, submittedAt } = this.row();
    if (this.field() === 'score') return score ?? '';
    return submittedAt === null ? '' : momentText(submittedAt).replace(' ', 'T');
  }
}
