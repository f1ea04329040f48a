import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { NewReplyTemplate, ReplyTemplate } from '@yanzhen/contract/tickets/template';
import { PLACEHOLDERS, TEMPLATE_LIMITS } from '@yanzhen/domain/tickets/template/placeholders';
import { TICKET_KINDS } from '@yanzhen/domain/tickets/ticket';
import { Conflict, type ConflictField } from '../../shared/feedback/conflict';
import { language } from '../../shared/language';
import { currentOf, problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
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
  imports: [Conflict, MatButton, MatDialogModule, MatFormFieldModule, MatInput, MatSelectModule],
  template: `
    <h2 mat-dialog-title>
      @if (there) {
        <ng-container i18n="@@templates.edit">修改模板</ng-container>
      } @else {
        <ng-container i18n="@@templates.new">新建模板</ng-container>
      }
    </h2>
    <mat-dialog-content>
      @if (theirs(); as current) {
        <app-conflict
          [mine]="words()"
          [theirs]="current"
          [fields]="fields"
          (keepMine)="save(current.version)"
          (takeTheirs)="dialog.close(current)"
        />
      } @else {
        <form id="template-form" (submit)="$event.preventDefault(); ready() && save(there?.version)">
          <mat-form-field>
            <mat-label i18n="@@templates.name">名称</mat-label>
            <input
              matInput
              autocomplete="off"
              [attr.maxlength]="limits.title"
              [value]="words().title"
              (input)="set({ title: $any($event.target).value })"
            />
          </mat-form-field>
          <mat-form-field>
            <mat-label i18n="@@tickets.kind">种类</mat-label>
            <mat-select [value]="words().kind" (selectionChange)="set({ kind: $event.value })">
              <mat-option [value]="null" i18n="@@templates.everyKind">各种诉求</mat-option>
              @for (one of kinds; track one.kind) {
                <mat-option [value]="one.kind">{{ one.name }}</mat-option>
              }
            </mat-select>
          </mat-form-field>
          <mat-form-field>
            <mat-label i18n="@@templates.text">内容</mat-label>
            <textarea
              matInput
              rows="6"
              [attr.maxlength]="limits.text"
              [value]="words().text"
              (input)="set({ text: $any($event.target).value })"
            ></textarea>
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
        <button matButton="filled" type="submit" form="template-form" [disabled]="!ready()" i18n="@@templates.save">
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
  protected readonly there = inject<ReplyTemplate | null>(MAT_DIALOG_DATA);

  protected readonly limits = TEMPLATE_LIMITS;
  protected readonly fields = FIELDS;
  protected readonly kinds = TICKET_KINDS.map((kind) => ({ kind, name: kindWords(kind) }));
  protected readonly placeholders = PLACEHOLDERS.map(({ zh, en }) => `{${language() === 'en' ? en : zh}}`);
  protected readonly words = signal<NewReplyTemplate>({
    title: this.there?.title ?? '',
    text: this.there?.text ?? '',
    kind: this.there?.kind ?? null,
  });
  protected readonly theirs = signal<ReplyTemplate | null>(null);
  protected readonly sending = signal(false);
  protected readonly refusal = signal<string | null>(null);
  protected readonly ready = computed(
    () => !this.sending() && this.words().title.trim() !== '' && this.words().text.trim() !== '',
  );

  protected set(patch: Partial<NewReplyTemplate>): void {
    this.words.update((words) => ({ ...words, ...patch }));
  }

  protected put(placeholder: string): void {
    const { text } = this.words();
    this.set({ text: `${text}${placeholder}` });
  }

  /** @param version the one that was looked at; undefined: it is a new one */
  protected async save(version: number | undefined): Promise<void> {
    this.sending.set(true);
    this.refusal.set(null);
    const { there } = this;
    try {
      const words = this.words();
      const saved =
        there && version !== undefined
          ? await this.api.edit(there.id, { ...words, version })
          : await this.api.add(words, this.once.headers());
      this.dialog.close(saved);
    } catch (error) {
      this.theirs.set(currentOf(error));
      if (!this.theirs()) this.refusal.set(problemSentence(problemOf(error)));
      // What was refused was not made: corrected, it is another try.
      this.once.renew();
      this.sending.set(false);
    }
  }
}
