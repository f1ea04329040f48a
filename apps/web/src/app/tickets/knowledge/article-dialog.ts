import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { ArticleDetail, NewArticle } from '@yanzhen/contract/tickets/knowledge';
import { ARTICLE_LIMITS } from '@yanzhen/domain/tickets/knowledge/article';
import { TICKET_KINDS } from '@yanzhen/domain/tickets/ticket';
import { Conflict, type ConflictField } from '../../shared/feedback/conflict';
import { currentOf, problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { idempotency } from '../../shared/session/idempotency';
import { kindWords } from '../words';
import { KnowledgeApi } from './knowledge-api';

/** An article that is there, or the beginning of a new one. */
export type AskedArticle = { readonly there: ArticleDetail } | { readonly begun: Partial<NewArticle> };

const FIELDS: readonly ConflictField<ArticleDetail>[] = [
  { key: 'title', label: $localize`:@@knowledge.name:标题` },
  { key: 'body', label: $localize`:@@knowledge.body:正文` },
  { key: 'keywords', label: $localize`:@@knowledge.keywords:关键词` },
];

/** Writes an article; closes with it. */
@Component({
  selector: 'app-article-dialog',
  imports: [Conflict, MatButton, MatCheckbox, MatDialogModule, MatFormFieldModule, MatInput, MatSelectModule],
  templateUrl: './article-dialog.html',
  styleUrl: '../rules/dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ArticleDialog {
  private readonly api = inject(KnowledgeApi);
  private readonly once = idempotency();
  protected readonly dialog = inject<MatDialogRef<ArticleDialog, ArticleDetail>>(MatDialogRef);
  private readonly asked = inject<AskedArticle>(MAT_DIALOG_DATA);

  protected readonly there = 'there' in this.asked ? this.asked.there : null;
  protected readonly sourceId = 'begun' in this.asked ? (this.asked.begun.sourceId ?? null) : null;
  protected readonly limits = ARTICLE_LIMITS;
  protected readonly fields = FIELDS;
  protected readonly kinds = TICKET_KINDS.map((kind) => ({ kind, name: kindWords(kind) }));
  protected readonly words = signal<Omit<NewArticle, 'sourceId'>>(beginning(this.asked));
  protected readonly theirs = signal<ArticleDetail | null>(null);
  protected readonly sending = signal(false);
  protected readonly refusal = signal<string | null>(null);
  protected readonly ready = computed(
    () => !this.sending() && this.words().title.trim() !== '' && this.words().body.trim() !== '',
  );

  protected set(patch: Partial<NewArticle>): void {
    this.words.update((words) => ({ ...words, ...patch }));
  }

  /** @param version the one that was looked at; undefined: it is a new one */
  protected async save(version: number | undefined): Promise<void> {
    this.sending.set(true);
    this.refusal.set(null);
    const { there, sourceId } = this;
    try {
      const words = this.words();
      this.dialog.close(
        there && version !== undefined
          ? await this.api.edit(there.id, { ...words, version })
          : await this.api.add({ ...words, sourceId }, this.once.headers()),
      );
    } catch (error) {
      this.theirs.set(currentOf(error));
      if (!this.theirs()) this.refusal.set(problemSentence(problemOf(error)));
      // What was refused was not made: corrected, it is another try.
      this.once.renew();
      this.sending.set(false);
    }
  }
}

function beginning(asked: AskedArticle): Omit<NewArticle, 'sourceId'> {
  const {
    title = '',
    body = '',
    keywords = '',
    kind = null,
    state = 'draft',
  } = 'there' in asked ? asked.there : asked.begun;
  return { title, body, keywords, kind, state };
}
