import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { TitleRow } from '@yanzhen/contract/ladder/title';
import { TITLE_LIMITS } from '@yanzhen/domain/ladder/title';
import {
  barredUntil,
  endWhenRevoked,
  GROUND_CODES,
  type RevocationGroundCode,
} from '@yanzhen/domain/ladder/title-life/revocation';
import { mayAct, type TitleAct } from '@yanzhen/domain/ladder/title-life/standing';
import { numberOf } from '@yanzhen/domain/ladder/title-life/title-rules';
import { saving } from '../../../shared/feedback/saving';
import { DayPipe, TitleNamePipe } from '../../../shared/format/pipes';
import { Session } from '../../../shared/session/session';
import { TitleLifeApi } from '../title-life-api';
import { actWords, groundWords } from '../words';

export interface StandingOrder {
  enterpriseId: string | number;
  name: string;
  title: TitleRow;
  act: TitleAct;
}

interface TypedAct {
  on: string;
  ground: RevocationGroundCode;
  document: string;
  why: string;
}

/** Suspends, clears, revokes or restores a title, with the reason; closes with the title as it is then, null: left as somebody else made it. */
@Component({
  selector: 'app-standing-dialog',
  imports: [
    DayPipe,
    FormField,
    FormRoot,
    MatButton,
    MatDialogModule,
    MatFormFieldModule,
    MatInput,
    MatSelectModule,
    TitleNamePipe,
  ],
  templateUrl: './standing-dialog.html',
  styleUrl: './dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StandingDialog {
  private readonly api = inject(TitleLifeApi);
  private readonly dialog = inject<MatDialogRef<StandingDialog, TitleRow | null>>(MatDialogRef);
  protected readonly order = inject<StandingOrder>(MAT_DIALOG_DATA);
  protected readonly title = signal(this.order.title);
  protected readonly today = inject(Session).person().today;
  private readonly typed = signal<TypedAct>({ on: this.today, ground: 'other', document: '', why: '' });
  private readonly rules = this.api.rules();

  protected readonly act = this.order.act;
  protected readonly words = actWords(this.order.act);
  protected readonly dated = this.act === 'suspend' || this.act === 'revoke';
  protected readonly grounds = GROUND_CODES.map((code) => ({ code, name: groundWords(code) }));
  /** Somebody was faster: what the title is now, and whether the act is still possible. */
  protected readonly theirs = signal<TitleRow | null>(null);
  protected readonly still = computed(() => {
    const theirs = this.theirs();
    return theirs !== null && mayAct(theirs, this.act);
  });
  protected readonly outcome = computed(() => {
    const { on, ground } = this.typed();
    if (this.act !== 'revoke' || !on || !this.rules.hasValue()) return null;
    const years = numberOf(this.rules.value(), 'ban_years', on);
    return { end: endWhenRevoked(this.title().validTo, on), until: barredUntil(ground, on, years) };
  });
  protected readonly form = form(
    this.typed,
    (path) => {
      validate(path.why, ({ value }) =>
        value().trim() ? undefined : { kind: 'required', message: $localize`:@@titles.why.missing:请写明原因` },
      );
      maxLength(path.why, TITLE_LIMITS.why);
      maxLength(path.document, TITLE_LIMITS.document);
      validate(path.on, ({ value }) => {
        if (!this.dated) return undefined;
        if (!value()) return { kind: 'required', message: $localize`:@@titles.day.missing:请选择日期` };
        return value() > this.today
          ? { kind: 'ahead', message: $localize`:@@titles.day.ahead:不能晚于今天` }
          : undefined;
      });
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          (saved) => this.dialog.close(saved),
          (theirs: TitleRow | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected async again(theirs: TitleRow): Promise<void> {
    this.title.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected leave(): void {
    this.dialog.close(null);
  }

  private save(): Promise<TitleRow> {
    const { on, ground, document, why } = this.typed();
    const { id, version } = this.title();
    return this.api.act(this.order.enterpriseId, id, this.act, {
      version,
      why: why.trim(),
      ...(this.dated ? { on } : {}),
      ...(this.act === 'revoke' ? { ground, document: document.trim() || null } : {}),
    });
  }
}
