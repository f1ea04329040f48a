import { ChangeDetectionStrategy, Component, model } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { ADDRESSEES } from '@yanzhen/domain/tickets/addressee';

/** To whom a request goes: the leading department, and those that join it. */
@Component({
  selector: 'app-addressee-fields',
  imports: [MatFormFieldModule, MatSelectModule],
  template: `
    <mat-form-field>
      <mat-label i18n="@@tickets.lead">主办单位</mat-label>
      <mat-select [value]="lead()" (selectionChange)="lead.set($event.value)">
        @for (one of addressees; track one) {
          <mat-option [value]="one">{{ one }}</mat-option>
        }
      </mat-select>
    </mat-form-field>
    <mat-form-field>
      <mat-label i18n="@@tickets.joint">协办单位（可不选）</mat-label>
      <mat-select multiple [value]="joint()" (selectionChange)="joint.set($event.value)">
        @for (one of addressees; track one) {
          <mat-option [value]="one" [disabled]="one === lead()">{{ one }}</mat-option>
        }
      </mat-select>
    </mat-form-field>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AddresseeFields {
  readonly lead = model.required<string>();
  readonly joint = model.required<string[]>();

  protected readonly addressees = ADDRESSEES;
}
