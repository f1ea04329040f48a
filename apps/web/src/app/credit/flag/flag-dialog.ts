import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { FlagRow, ProposeFlag } from '@yanzhen/contract/credit/flag';
import { FLAG_LIMITS, FLAG_RULES, FLAG_TONES, FLAG_USES } from '@yanzhen/domain/credit/flag/flag';
import { formErrors } from '../../shared/problem/form-errors';
import { idempotency } from '../../shared/session/idempotency';
import { Session } from '../../shared/session/session';
import { FlagApi } from './flag-api';
import { TONES, USES } from './flag-words';

/** Proposes a flag for one enterprise; closes with what the server wrote. A second person decides. */
@Component({
  selector: 'app-flag-dialog',
  imports: [FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput, MatSelectModule],
  template: `
    <h2 mat-dialog-title i18n="@@flags.propose">提出标识</h2>
    <mat-dialog-content>
      <p class="hint" i18n="@@flags.propose.hint">由另一位同事审定后生效；到期自动失效，依据消失时撤销或提请核实。</p>
      <form id="flag-form" [formRoot]="form">
        <mat-form-field>
          <mat-label i18n="@@flags.field.use">用途</mat-label>
          <mat-select [formField]="form.use">
            @for (one of uses; track one.use) {
              <mat-option [value]="one.use">{{ one.name }}</mat-option>
            }
          </mat-select>
        </mat-form-field>
        @if (rule().cautions) {
          <mat-form-field>
            <mat-label i18n="@@flags.field.tone">标识</mat-label>
            <mat-select [formField]="form.tone">
              @for (one of tones; track one.tone) {
                <mat-option [value]="one.tone">{{ one.name }}</mat-option>
              }
            </mat-select>
          </mat-form-field>
        }
        @if (rule().partner) {
          <mat-form-field>
            <mat-label i18n="@@flags.field.partner">银行</mat-label>
            <input matInput autocomplete="off" [formField]="form.partner" />
            @for (error of form.partner().errors(); track error.kind) {
              <mat-error>{{ error.message }}</mat-error>
            }
          </mat-form-field>
        }
        <mat-form-field>
          <mat-label i18n="@@flags.field.reason">理由（文件、名单批次等）</mat-label>
          <textarea matInput rows="3" [formField]="form.reason"></textarea>
          @for (error of form.reason().errors(); track error.kind) {
            <mat-error>{{ error.message }}</mat-error>
          }
        </mat-form-field>
        <div class="grid">
          <mat-form-field>
            <mat-label i18n="@@flags.field.from">起始日</mat-label>
            <input matInput type="date" [formField]="form.fromOn" />
            @for (error of form.fromOn().errors(); track error.kind) {
              <mat-error>{{ error.message }}</mat-error>
            }
          </mat-form-field>
          <mat-form-field>
            <mat-label i18n="@@flags.field.until">到期日（含当日）</mat-label>
            <input matInput type="date" [formField]="form.untilOn" />
            @for (error of form.untilOn().errors(); track error.kind) {
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
        form="flag-form"
        [disabled]="form().submitting()"
        i18n="@@flags.propose.act"
      >
        提交审定
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: '../call/call-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FlagDialog {
  private readonly api = inject(FlagApi);
  private readonly dialog = inject<MatDialogRef<FlagDialog, FlagRow>>(MatDialogRef);
  private readonly enterprise = inject<string>(MAT_DIALOG_DATA);
  private readonly once = idempotency();
  private readonly typed = signal<ProposeFlag & { partner: string }>({
    use: 'project',
    tone: 'favour',
    partner: '',
    reason: '',
    fromOn: inject(Session).person().today,
    untilOn: '',
  });

  protected readonly uses = FLAG_USES.map((use) => ({ use, name: USES[use] }));
  protected readonly tones = FLAG_TONES.map((tone) => ({ tone, name: TONES[tone] }));
  protected readonly rule = computed(() => FLAG_RULES[this.typed().use]);

  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.reason, { message: $localize`:@@flags.field.reasonMissing:请写明理由` });
      maxLength(path.reason, FLAG_LIMITS.reason);
      maxLength(path.partner, FLAG_LIMITS.partner);
      validate(path.partner, (field) =>
        FLAG_RULES[field.valueOf(path.use)].partner && !field.value().trim()
          ? { kind: 'missing', message: $localize`:@@flags.field.partnerMissing:请填写银行` }
          : undefined,
      );
      required(path.fromOn, { message: $localize`:@@flags.field.dayMissing:请选择日期` });
      required(path.untilOn, { message: $localize`:@@flags.field.dayMissing:请选择日期` });
      validate(path.untilOn, (field) =>
        field.value() && field.value() < field.valueOf(path.fromOn)
          ? { kind: 'reversed', message: $localize`:@@flags.field.reversed:早于起始日` }
          : undefined,
      );
    },
    {
      submission: {
        action: async (tree) => {
          try {
            this.dialog.close(await this.api.propose(this.enterprise, this.body(), this.once.headers()));
          } catch (error) {
            return formErrors(tree, error);
          }
          return undefined;
        },
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  /** What the use does not ask for is not sent. */
  private body(): ProposeFlag {
    const typed = this.typed();
    const { cautions, partner } = this.rule();
    return {
      ...typed,
      tone: cautions ? typed.tone : 'favour',
      partner: partner ? typed.partner.trim() : null,
      reason: typed.reason.trim(),
    };
  }
}
