import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { CallDetail } from '@yanzhen/contract/credit/call';
import { CALL_LIMITS } from '@yanzhen/domain/credit/call/call';
import { formErrors } from '../../shared/problem/form-errors';
import { CallApi } from './call-api';
import { soundPlaces } from './typed-call';

const { least, most } = CALL_LIMITS.publicityDays;

/** Puts the chosen on public show; closes with the call. */
@Component({
  selector: 'app-publish-dialog',
  imports: [FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput],
  template: `
    <h2 mat-dialog-title i18n="@@calls.step.publish">发布公示</h2>
    <mat-dialog-content>
      <p class="hint" i18n="@@calls.publish.hint">公示页面不需登录，只列入选企业的名次、名称和县区，不列得分和信用。</p>
      <form id="publish-form" [formRoot]="form">
        <mat-form-field>
          <mat-label i18n="@@calls.publish.title">公示标题</mat-label>
          <input matInput autocomplete="off" [formField]="form.title" />
          @for (error of form.title().errors(); track error.kind) {
            <mat-error>{{ error.message }}</mat-error>
          }
        </mat-form-field>
        <mat-form-field>
          <mat-label i18n="@@calls.publish.contact">受理异议的部门和电话</mat-label>
          <input matInput autocomplete="off" [formField]="form.contact" />
          @for (error of form.contact().errors(); track error.kind) {
            <mat-error>{{ error.message }}</mat-error>
          }
        </mat-form-field>
        <div class="grid">
          <mat-form-field>
            <mat-label i18n="@@calls.publish.startsOn">开始日期（非工作日顺延）</mat-label>
            <input matInput type="date" [formField]="form.startsOn" />
            @for (error of form.startsOn().errors(); track error.kind) {
              <mat-error>{{ error.message }}</mat-error>
            }
          </mat-form-field>
          <mat-form-field>
            <mat-label i18n="@@calls.publish.days">公示工作日</mat-label>
            <input matInput inputmode="numeric" [formField]="form.days" />
            @for (error of form.days().errors(); track error.kind) {
              <mat-error>{{ error.message }}</mat-error>
            }
          </mat-form-field>
        </div>
        @if (refusal(); as sentence) {
          <p class="refusal" role="alert">{{ sentence }}</p>
        }
      </form>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close i18n="@@shared.cancel">取消</button>
      <button
        matButton="filled"
        type="submit"
        form="publish-form"
        [disabled]="form().submitting()"
        i18n="@@calls.step.publish"
      >
        发布公示
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: './call-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublishDialog {
  private readonly api = inject(CallApi);
  private readonly dialog = inject<MatDialogRef<PublishDialog, CallDetail>>(MatDialogRef);
  private readonly call = inject<CallDetail>(MAT_DIALOG_DATA);
  private readonly typed = signal({
    title: $localize`:@@calls.publish.titleOf:关于${this.call.name}:name:拟支持名单的公示`,
    contact: '',
    startsOn: '',
    days: '5',
  });

  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.title, { message: $localize`:@@calls.publish.titleMissing:请填写公示标题` });
      maxLength(path.title, CALL_LIMITS.title);
      required(path.contact, { message: $localize`:@@calls.publish.contactMissing:请填写受理异议的部门和电话` });
      maxLength(path.contact, CALL_LIMITS.contact);
      required(path.startsOn, { message: $localize`:@@calls.publish.dayMissing:请选择日期` });
      validate(path.days, ({ value }) =>
        soundPlaces(value(), least) && Number(value()) <= most
          ? undefined
          : { kind: 'range', message: $localize`:@@calls.publish.daysRange:1–60 个工作日` },
      );
    },
    {
      submission: {
        action: async (tree) => {
          try {
            const { days, ...words } = this.typed();
            const body = { ...words, days: Number(days), version: this.call.version };
            this.dialog.close(await this.api.publish(this.call.id, body));
          } catch (error) {
            return formErrors(tree, error);
          }
          return undefined;
        },
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);
}
