import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import type { RulebookDetail } from '@yanzhen/contract/ladder/rulebook';
import { RULEBOOK_LIMITS } from '@yanzhen/domain/ladder/rulebook/lifecycle';
import type { Words } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { Conflict } from '../../shared/feedback/conflict';
import { Notice } from '../../shared/feedback/notice';
import { Icon } from '../../shared/icon/icon';
import { worded } from '../../shared/ladder-words/wording';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { currentOf, problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { conflictOf } from './draft-conflict';
import { draftState } from './draft-state';
import { NumberEditor } from './number-editor';
import { wordsOf } from './outline';
import { RulebookApi } from './rulebook-api';
import { WordsEditor } from './words-editor';

/** A draft: its numbers and sentences, each beside what it was. */
@Component({
  selector: 'app-draft-page',
  imports: [
    Conflict,
    Failure,
    Icon,
    Loading,
    MatButton,
    MatFormFieldModule,
    MatInput,
    NumberEditor,
    PageHeader,
    RouterLink,
    WordsEditor,
  ],
  templateUrl: './draft-page.html',
  styleUrl: './draft-page.scss',
  host: { '(window:beforeunload)': 'warn($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DraftPage {
  private readonly api = inject(RulebookApi);
  private readonly notice = inject(Notice);

  readonly id = input.required<string>();

  protected readonly book = this.api.one(this.id);
  protected readonly row = computed(() => (this.book.hasValue() ? this.book.value() : null));
  protected readonly draft = draftState(this.row);
  protected readonly limits = RULEBOOK_LIMITS;
  protected readonly name = worded;
  protected readonly saving = signal(false);
  protected readonly refusal = signal<string | null>(null);
  protected readonly theirs = signal<RulebookDetail | null>(null);
  protected readonly conflict = computed(() => {
    const [row, theirs] = [this.row(), this.theirs()];
    return row && theirs ? conflictOf(row.body, theirs.body, this.draft) : null;
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: $localize`:@@rulebook.list.title:规则库`, link: '/rulebooks' },
    { label: this.row() ? worded(this.row() as RulebookDetail) : '…', link: `/rulebooks/${this.id()}` },
  ]);

  protected savedWords(id: string): Words | undefined {
    const row = this.row();
    return row ? wordsOf(row.body).get(id) : undefined;
  }

  protected head(key: 'zh' | 'en' | 'document' | 'source', value: string): void {
    this.draft.heading.update((heading) => heading && { ...heading, [key]: value });
  }

  protected async save(version: number): Promise<void> {
    this.saving.set(true);
    this.refusal.set(null);
    try {
      const saved = await this.api.change(Number(this.id()), this.draft.bodyFor(version));
      this.book.set(saved);
      this.draft.forget();
      this.theirs.set(null);
      this.notice.say($localize`:@@rulebook.draft.saved:草稿已保存`);
    } catch (error) {
      // Somebody else saved first: both versions side by side; anything else is said above the button.
      this.theirs.set(currentOf<RulebookDetail>(error));
      if (!this.theirs()) this.refusal.set(problemSentence(problemOf(error)));
    } finally {
      this.saving.set(false);
    }
  }

  protected takeTheirs(theirs: RulebookDetail): void {
    this.book.set(theirs);
    this.draft.forget();
    this.theirs.set(null);
  }

  /** Before the window is closed on something unsaved. */
  protected warn(event: BeforeUnloadEvent): void {
    if (this.draft.count()) event.preventDefault();
  }

  /** Asked by the router. */
  unsaved(): boolean {
    return this.draft.count() > 0;
  }
}
