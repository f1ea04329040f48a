import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { RoundRow } from '@yanzhen/contract/ladder/application';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { ROUND_LIMITS } from '@yanzhen/domain/ladder/application/round';
import { BOOK_SCOPES } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { Conflict } from '../../../shared/feedback/conflict';
import { saving } from '../../../shared/feedback/saving';
import { scopeName, tierName } from '../../../shared/ladder-words/tier-words';
import { language } from '../../../shared/language';
import { unitOptions } from '../../../shared/names';
import { idempotency } from '../../../shared/session/idempotency';
import { RulebookApi } from '../../rulebook/rulebook-api';
import { ApplicationApi } from '../application-api';
import {
  bookKey,
  CONFLICT_FIELDS,
  IN_FORCE,
  ROUND_TIERS,
  roundToSave,
  soundGrace,
  soundPublicity,
  typedRound,
} from './typed-round';

const DAY_MISSING = $localize`:@@apply.round.dayMissing:请选择日期`;

/** A new round, or a change of one; closes with what the server saved. */
@Component({
  selector: 'app-round-dialog',
  imports: [Conflict, FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput, MatSelectModule],
  templateUrl: './round-dialog.html',
  styleUrl: './round-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoundDialog {
  private readonly api = inject(ApplicationApi);
  private readonly dialog = inject<MatDialogRef<RoundDialog, RoundRow>>(MatDialogRef);
  private readonly round = signal(inject<RoundRow | null>(MAT_DIALOG_DATA));
  private readonly once = idempotency();
  private readonly typed = signal(typedRound(this.round()));

  protected readonly isNew = this.round() === null;
  protected readonly units = unitOptions();
  protected readonly tiers = ROUND_TIERS.map((tier) => ({ tier, name: tierName(tier) }));
  protected readonly scopes = BOOK_SCOPES.map((scope) => ({ scope, name: scopeName(scope) }));
  private readonly books = inject(RulebookApi).all();
  protected readonly inForce = IN_FORCE;
  /** Published versions for tier and scope; what the round is held to stays a choice though it is retired. */
  protected readonly versions = computed(() => {
    const { tier, scope, book } = this.typed();
    return (this.books.hasValue() ? this.books.value() : [])
      .map((row) => ({ row, key: bookKey({ code: row.code, version: row.bookVersion }) }))
      .filter(
        ({ row, key }) =>
          row.tier === tier && row.scope.includes(scope) && (row.status === 'published' || key === book),
      )
      .map(({ row, key }) => ({ key, name: `${row[language()]} · ${row.document}` }));
  });
  protected readonly deadlines = signal<ReadonlyMap<UnitCode, string>>(
    new Map((this.round()?.deadlines ?? []).map(({ unitCode, day }) => [unitCode, day])),
  );
  protected readonly conflictFields = CONFLICT_FIELDS;
  protected readonly theirs = signal<RoundRow | null>(null);
  protected readonly mine = computed<Partial<RoundRow>>(() => roundToSave(this.typed(), this.deadlines()));

  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.name, { message: $localize`:@@apply.round.nameMissing:请填写批次名称` });
      maxLength(path.name, ROUND_LIMITS.name);
      maxLength(path.note, ROUND_LIMITS.note);
      required(path.opensOn, { message: DAY_MISSING });
      required(path.closesOn, { message: DAY_MISSING });
      validate(path.closesOn, (field) =>
        field.value() && field.value() < field.valueOf(path.opensOn)
          ? { kind: 'reversed', message: $localize`:@@apply.round.reversed:早于开始日期` }
          : undefined,
      );
      validate(path.graceDays, ({ value }) =>
        soundGrace(value()) ? undefined : { kind: 'range', message: $localize`:@@apply.round.graceRange:0–60 天` },
      );
      validate(path.publicityDays, ({ value }) =>
        soundPublicity(value())
          ? undefined
          : { kind: 'range', message: $localize`:@@apply.round.publicityRange:1–60 个工作日` },
      );
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          (saved) => this.dialog.close(saved),
          (theirs: RoundRow | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected setDeadline(unit: UnitCode, day: string): void {
    this.deadlines.set(new Map([...this.deadlines(), [unit, day]]));
  }

  protected async keepMine(theirs: RoundRow): Promise<void> {
    this.round.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(theirs: RoundRow): void {
    this.dialog.close(theirs);
  }

  private save(): Promise<RoundRow> {
    const round = this.round();
    const body = roundToSave(this.typed(), this.deadlines());
    return round
      ? this.api.changeRound(round.id, { ...body, version: round.version })
      : this.api.createRound(body, this.once.headers());
  }
}
