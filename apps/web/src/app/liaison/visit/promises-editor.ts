import { ChangeDetectionStrategy, Component, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { VISIT_LIMITS } from '@yanzhen/domain/liaison/visit';
import { Icon } from '../../shared/icon/icon';
import type { TypedPromise } from './typed-visit';

/** What was promised, each with its day. */
@Component({
  selector: 'app-promises-editor',
  imports: [Icon, MatButton, MatFormFieldModule, MatIconButton, MatInput],
  template: `
    @for (promise of value(); track $index) {
      <div class="row" role="group" [attr.aria-label]="numbered($index)">
        <mat-form-field class="wide">
          <mat-label i18n="@@visits.promise.text">承诺了什么</mat-label>
          <input
            matInput
            autocomplete="off"
            [attr.maxlength]="most.promise"
            [value]="promise.text"
            (input)="change($index, { text: $any($event.target).value })"
          />
        </mat-form-field>
        <mat-form-field>
          <mat-label i18n="@@visits.promise.dueOn">哪天前办到</mat-label>
          <input
            matInput
            type="date"
            [value]="promise.dueOn"
            (input)="change($index, { dueOn: $any($event.target).value })"
          />
        </mat-form-field>
        <button matIconButton type="button" (click)="remove($index)" [attr.aria-label]="removal($index)">
          <app-icon name="delete" />
        </button>
      </div>
    }
    @if (value().length < most.promises) {
      <button class="add" matButton="outlined" type="button" (click)="add()">
        <app-icon name="add" />
        <ng-container i18n="@@visits.promise.add">加一项承诺</ng-container>
      </button>
    }
  `,
  styleUrl: './rows.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PromisesEditor implements FormValueControl<TypedPromise[]> {
  readonly value = model<TypedPromise[]>([]);

  protected readonly most = VISIT_LIMITS;

  protected numbered(at: number): string {
    return $localize`:@@visits.promise.numbered:第 ${at + 1}:number: 项承诺`;
  }

  protected removal(at: number): string {
    return $localize`:@@visits.promise.remove:删除第 ${at + 1}:number: 项承诺`;
  }

  protected add(): void {
    this.value.update((rows) => [...rows, { text: '', dueOn: '' }]);
  }

  protected change(at: number, part: Partial<TypedPromise>): void {
    this.value.update((rows) => rows.map((row, place) => (place === at ? { ...row, ...part } : row)));
  }

  protected remove(at: number): void {
    this.value.update((rows) => rows.filter((_, place) => place !== at));
  }
}
