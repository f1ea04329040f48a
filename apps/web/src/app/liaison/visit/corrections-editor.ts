import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import { CORRECTABLE } from '@yanzhen/domain/liaison/visit';
import { Icon } from '../../shared/icon/icon';
import { correctableName } from '../words';
import type { TypedCorrection } from './typed-visit';

/** Facts of the register that turned out to be otherwise. The county verifies them; until then nothing changes. */
@Component({
  selector: 'app-corrections-editor',
  imports: [Icon, MatButton, MatFormFieldModule, MatIconButton, MatInput, MatSelectModule],
  template: `
    @for (correction of value(); track $index) {
      <div class="row" role="group" [attr.aria-label]="numbered($index)">
        <mat-form-field>
          <mat-label i18n="@@visits.correction.field">哪一项</mat-label>
          <mat-select [value]="correction.field" (selectionChange)="change($index, { field: $event.value })">
            @for (field of fields; track field.code) {
              <mat-option [value]="field.code">{{ field.name }}</mat-option>
            }
          </mat-select>
        </mat-form-field>
        <mat-form-field class="all">
          <mat-label i18n="@@visits.correction.proposed">应改为</mat-label>
          <input
            matInput
            autocomplete="off"
            maxlength="40"
            [value]="correction.proposed"
            (input)="change($index, { proposed: $any($event.target).value })"
          />
          <mat-hint i18n="@@visits.correction.present">现在登记：{{ present(correction) }}</mat-hint>
        </mat-form-field>
        <button matIconButton type="button" (click)="remove($index)" [attr.aria-label]="removal($index)">
          <app-icon name="delete" />
        </button>
      </div>
    }
    @if (free().length) {
      <button class="add" matButton="outlined" type="button" (click)="add()">
        <app-icon name="add" />
        <ng-container i18n="@@visits.correction.add">登记信息不对，提出更正</ng-container>
      </button>
    }
  `,
  styleUrl: './rows.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CorrectionsEditor implements FormValueControl<TypedCorrection[]> {
  readonly value = model<TypedCorrection[]>([]);
  readonly enterprise = input.required<EnterpriseDetail>();

  protected readonly fields = CORRECTABLE.map((code) => ({ code, name: correctableName(code) }));
  protected readonly free = computed(() =>
    CORRECTABLE.filter((code) => !this.value().some(({ field }) => field === code)),
  );

  protected present({ field }: TypedCorrection): string {
    return this.enterprise()[field] ?? '—';
  }

  protected numbered(at: number): string {
    return $localize`:@@visits.correction.numbered:第 ${at + 1}:number: 项更正`;
  }

  protected removal(at: number): string {
    return $localize`:@@visits.correction.remove:删除第 ${at + 1}:number: 项更正`;
  }

  protected add(): void {
    this.value.update((rows) => [...rows, { field: this.free()[0], proposed: '' }]);
  }

  protected change(at: number, part: Partial<TypedCorrection>): void {
    this.value.update((rows) => rows.map((row, place) => (place === at ? { ...row, ...part } : row)));
  }

  protected remove(at: number): void {
    this.value.update((rows) => rows.filter((_, place) => place !== at));
  }
}
