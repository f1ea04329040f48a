import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { AssignmentRow, OfficerRow } from '@yanzhen/contract/liaison/assignment';
import { currentOf, problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { idempotency } from '../../shared/session/idempotency';
import { Session } from '../../shared/session/session';
import { OfficerPicker } from '../officer/officer-picker';
import { assignmentRoleName } from '../role-name';
import { AssignmentApi } from './assignment-api';

const CHANGED = $localize`:@@liaison.replace.changed:这条安排刚刚被别人改过，没有更换。请关闭后查看现在的安排。`;

/** Somebody else takes over from a day on; the one before ends the day before, in the same save. */
@Component({
  selector: 'app-replace-dialog',
  imports: [MatButton, MatDialogModule, MatFormFieldModule, MatInput, OfficerPicker],
  template: `
    <h2 mat-dialog-title i18n="@@liaison.replace.title">更换{{ role }} {{ row.officerName }}</h2>
    <mat-dialog-content>
      <form id="replace-form" (submit)="$event.preventDefault(); save()">
        <p class="hint" i18n="@@liaison.replace.hint">原任到前一天为止，作为历任保留。</p>
        <app-officer-picker i18n-label="@@liaison.replace.who" label="接任干部" [(value)]="officer" />
        <mat-form-field>
          <mat-label i18n="@@liaison.replace.from">接任日期</mat-label>
          <input matInput type="date" required [value]="startsOn()" (input)="startsOn.set($any($event.target).value)" />
        </mat-form-field>
        @if (refusal(); as sentence) {
          <p class="refusal" role="alert">{{ sentence }}</p>
        }
      </form>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close i18n="@@shared.cancel">取消</button>
      <button matButton="filled" type="submit" form="replace-form" [disabled]="!ready()" i18n="@@liaison.replace.act">
        更换
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: '../form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReplaceDialog {
  private readonly api = inject(AssignmentApi);
  private readonly dialog = inject<MatDialogRef<ReplaceDialog, true>>(MatDialogRef);
  private readonly once = idempotency();

  protected readonly row = inject<AssignmentRow>(MAT_DIALOG_DATA);
  protected readonly role = assignmentRoleName(this.row.role);
  protected readonly officer = signal<OfficerRow | null>(null);
  protected readonly startsOn = signal(inject(Session).person().today);
  protected readonly busy = signal(false);
  protected readonly refusal = signal<string | null>(null);
  protected readonly ready = computed(() => this.officer() !== null && this.startsOn() !== '' && !this.busy());

  protected async save(): Promise<void> {
    const officer = this.officer();
    if (!officer || !this.ready()) return;
    this.busy.set(true);
    this.refusal.set(null);
    try {
      const body = { officerId: officer.id, startsOn: this.startsOn(), version: this.row.version };
      await this.api.replace(this.row, body, this.once.headers());
      this.dialog.close(true);
    } catch (error) {
      // Nothing was written: the sentence says why, and the form stays for another choice.
      this.refusal.set(currentOf(error) ? CHANGED : problemSentence(problemOf(error)));
    } finally {
      this.busy.set(false);
    }
  }
}
