import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { VISIT_LIMITS } from '@yanzhen/domain/liaison/visit';

/** A sentence or two, never longer than the column. */
@Component({
  selector: 'app-sentence-field',
  imports: [MatFormFieldModule, MatInput],
  template: `
    <mat-form-field subscriptSizing="dynamic">
      <mat-label>{{ label() }}</mat-label>
      <textarea
        matInput
        rows="3"
        [attr.maxlength]="most"
        [value]="value()"
        (input)="value.set($any($event.target).value)"
      ></textarea>
    </mat-form-field>
  `,
  styles: `
    mat-form-field {
      width: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SentenceField {
  readonly label = input.required<string>();
  readonly value = model.required<string>();
  protected readonly most = VISIT_LIMITS.reason;
}
