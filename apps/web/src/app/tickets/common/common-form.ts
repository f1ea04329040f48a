import { ChangeDetectionStrategy, Component, model } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { CommonIssueWords } from '@yanzhen/contract/tickets/common';
import { ADDRESSEES } from '@yanzhen/domain/tickets/addressee';
import { COMMON_LIMITS } from '@yanzhen/domain/tickets/common/issue';

/** What a common issue says of itself. */
@Component({
  selector: 'app-common-form',
  imports: [MatFormFieldModule, MatInput, MatSelectModule],
  template: `
    <mat-form-field>
      <mat-label i18n="@@common.title">问题名称</mat-label>
      <input
        matInput
        [attr.maxlength]="limits.title"
        [value]="words().title"
        (input)="set({ title: $any($event.target).value })"
      />
    </mat-form-field>
    <mat-form-field>
      <mat-label i18n="@@common.cause">共同的原因</mat-label>
      <textarea
        matInput
        rows="4"
        [attr.maxlength]="limits.cause"
        [value]="words().cause"
        (input)="set({ cause: $any($event.target).value })"
      ></textarea>
    </mat-form-field>
    <mat-form-field>
      <mat-label i18n="@@common.lead">统一答复的单位</mat-label>
      <mat-select [value]="words().lead" (selectionChange)="set({ lead: $event.value })">
        @for (one of addressees; track one) {
          <mat-option [value]="one">{{ one }}</mat-option>
        }
      </mat-select>
      <mat-hint i18n="@@common.lead.hint">只有由它主办的诉求会得到统一答复</mat-hint>
    </mat-form-field>
  `,
  styles: `
    mat-form-field {
      display: block;
      margin-bottom: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommonForm {
  readonly words = model.required<CommonIssueWords>();

  protected readonly limits = COMMON_LIMITS;
  protected readonly addressees = ADDRESSEES;

  protected set(patch: Partial<CommonIssueWords>): void {
    this.words.update((words) => ({ ...words, ...patch }));
  }
}

export const isSaid = ({ title, cause, lead }: CommonIssueWords): boolean =>
  title.trim() !== '' && cause.trim() !== '' && lead !== '';
