import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { NewReplyTemplate, ReplyTemplate } from '@yanzhen/contract/tickets/template';
import { PLACEHOLDERS, TEMPLATE_LIMITS } from '@yanzhen/domain/tickets/template/placeholders';
import { TICKET_KINDS } from '@yanzhen/domain/tickets/ticket';
import { Conflict, type ConflictField } from '../../shared/feedback/conflict';
import { saving } from '../../shared/feedback/saving';
import { language } from '../../shared/language';
import { idempotency } from '../../shared/session/idempotency';
import { kindWords } from '../words';
import { TemplatesApi } from './templates-api';

const FIELDS: readonly ConflictField<ReplyTemplate>[] = [
  { key: 'title', label: $localize`:@@templates.name:名称` },
  { key: 'text', label: $localize`:@@templates.text:内容` },
];

/** A new template or a change of one; closes with it. */
@Component({
  selector: 'app-template-dialog',
  imports: [Conflict, FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput, MatSelectModule],
  template: `
    <h2 mat-dialog-title>
      @if (!isNew) {
        <ng-container i18n="@@templates.edit">修改模板</ng-container>
      } @else {
        <ng-container i18n="@@templates.new">新建模板</ng-container>
      }
    </h2>
    <mat-dialog-content>
      @if (theirs(); as current) {
        <app-conflict
          [mine]="mine()"
          [theirs]="current"
          [fields]="fields"
          (keepMine)="keepMine(current)"
          (takeTheirs)="dialog.close(current)"
        />
      } @else {
        <form id="template-form" [formRoot]="form">
          <mat-form-field>
            <mat-label i18n="@@templates.name">名称</mat-label>
            <input matInput [formField]="form.title" autocomplete="off" />
            @for (error of form.title().errors(); track error.kind) {
              <mat-error>{{ error.message }}</mat-error>
            }
          </mat-form-field>
          <mat-form-field>
            <mat-label i18n="@@tickets.kind">种类</mat-label>
            <mat-select [formField]="form.kind">
              <mat-option [value]="null" i18n="@@templates.everyKind">各种诉求</mat-option>
              @for (one of kinds; track one.kind) {
                <mat-option [value]="one.kind">{{ one.name }}</mat-option>
              }
            </mat-select>
          </mat-form-field>
          <mat-form-field>
            <mat-label i18n="@@templates.text">内容</mat-label>
            <textarea matInput rows="6" [formField]="form.text"></textarea>
            @for (error of form.text().errors(); track error.kind) {
              <mat-error>{{ error.message }}</mat-error>
            }
          </mat-form-field>
          <p class="muted" i18n="@@templates.placeholders">使用时填入：</p>
          <div class="placeholders">
            @for (one of placeholders; track one) {
              <button matButton="outlined" type="button" (click)="put(one)">{{ one }}</button>
            }
          </div>
        </form>
      }
      @if (refusal(); as why) {
        <p class="refusal" role="alert">{{ why }}</p>
      }
    </mat-dialog-content>
    @if (!theirs()) {
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close i18n="@@shared.cancel">取消</button>
        <button
          matButton="filled"
          type="submit"
          form="template-form"
          [disabled]="form().submitting()"
          i18n="@@templates.save"
        >
          保存
        </button>
      </mat-dialog-actions>
    }
  `,
  styleUrl: '../rules/dialog.scss',
  styles: `
    .placeholders {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TemplateDialog {
  private readonly api = inject(TemplatesApi);
  private readonly once = idempotency();
  protected readonly dialog = inject<MatDialogRef<TemplateDialog, ReplyTemplate>>(MatDialogRef);
  private readonly seen = signal(inject<ReplyTemplate | null>(MAT_DIALOG_DATA));
  private readonly words = signal<NewReplyTemplate>(wordsOf(this.seen()));

  protected readonly isNew = this.seen() === null;
  protected readonly fields = FIELDS;
  protected readonly kinds = TICKET_KINDS.map((kind) => ({ kind, name: kindWords(kind) }));
  protected readonly placeholders = PLACEHOLDERS.map(({ zh, en }) => `{${language() === 'en' ? en : zh}}`);
  protected readonly theirs = signal<ReplyTemplate | null>(null);
  protected readonly mine = this.words.asReadonly();
  protected readonly form = form(
    this.words,
    (path) => {
      validate(path.title, ({ value }) =>
        value().trim() ? undefined : { kind: 'required', message: $localize`:@@templates.name.required:请填写名称` },
      );
      maxLength(path.title, TEMPLATE_LIMITS.title);
      validate(path.text, ({ value }) =>
        value().trim() ? undefined : { kind: 'required', message: $localize`:@@templates.text.required:请填写内容` },
      );
      maxLength(path.text, TEMPLATE_LIMITS.text);
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          (saved) => this.dialog.close(saved),
          (theirs: ReplyTemplate | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected put(placeholder: string): void {
    this.words.update((words) => ({ ...words, text: `${words.text}${placeholder}` }));
  }

  protected async keepMine(theirs: ReplyTemplate): Promise<void> {
    this.seen.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  private save(): Promise<ReplyTemplate> {
    const [seen, words] = [this.seen(), this.words()];
    return seen
      ? this.api.edit(seen.id, { ...words, version: seen.version })
      : this.api.add(words, this.once.headers());
  }
}

const wordsOf = (template: ReplyTemplate | null): NewReplyTemplate => ({
  title: template?.title ?? '',
  text: template?.text ?? '',
  kind: template?.kind ?? null,
});
