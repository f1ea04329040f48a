import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, submit, validate } from '@angular/forms/signals';
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
import { saving } from '../../shared/feedback/saving';
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
  imports: [
    Conflict,
    FormField,
    FormRoot,
    MatButton,
    MatCheckbox,
    MatDialogModule,
    MatFormFieldModule,
    MatInput,
    MatSelectModule,
  ],
  templateUrl: './article-dialog.html',
  styleUrl: '../rules/dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ArticleDialog {
  private readonly api = inject(KnowledgeApi);
  private readonly once = idempotency();
  protected readonly dialog = inject<MatDialogRef<ArticleDialog, ArticleDetail>>(MatDialogRef);
  private readonly asked = inject<AskedArticle>(MAT_DIALOG_DATA);
  private readonly seen = signal('there' in this.asked ? this.asked.there : null);
  private readonly words = signal<Omit<NewArticle, 'sourceId'>>(beginning(this.asked));

  protected readonly isNew = this.seen() === null;
  protected readonly sourceId = 'begun' in this.asked ? (this.asked.begun.sourceId ?? null) : null;
  protected readonly fields = FIELDS;
  protected readonly kinds = TICKET_KINDS.map((kind) => ({ kind, name: kindWords(kind) }));
  protected readonly theirs = signal<ArticleDetail | null>(null);
  protected readonly mine = this.words.asReadonly();
  protected readonly form = form(
    this.words,
    (path) => {
      validate(path.title, ({ value }) =>
        value().trim() ? undefined : { kind: 'required', message: $localize`:@@knowledge.name.required:请填写标题` },
      );
      maxLength(path.title, ARTICLE_LIMITS.title);
      validate(path.body, ({ value }) =>
        value().trim() ? undefined : { kind: 'required', message: $localize`:@@knowledge.body.required:请填写正文` },
      );
      maxLength(path.body, ARTICLE_LIMITS.body);
      maxLength(path.keywords, ARTICLE_LIMITS.keywords);
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          (saved) => this.dialog.close(saved),
          (theirs: ArticleDetail | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected publish(now: boolean): void {
    this.words.update((words) => ({ ...words, state: now ? 'published' : 'draft' }));
  }

  protected async keepMine(theirs: ArticleDetail): Promise<void> {
    this.seen.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  private save(): Promise<ArticleDetail> {
    const [seen, words] = [this.seen(), this.words()];
    return seen
      ? this.api.edit(seen.id, { ...words, version: seen.version })
      : this.api.add({ ...words, sourceId: this.sourceId }, this.once.headers());
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
