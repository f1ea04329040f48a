import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output } from '@angular/core';
import { type Band, percent, type Rate } from '@yanzhen/domain/goals/forecast/rate';
import { typedBand } from './forecast-words';

const ENDS = ['low', 'point', 'high'] as const;

/** The three numbers of an assumption, in percent. Told once they make a band. */
@Component({
  selector: 'app-rate-edit',
  template: `
    @for (end of ends; track end; let at = $index) {
      <input
        #field
        inputmode="decimal"
        maxlength="5"
        [attr.aria-label]="label(end)"
        [attr.aria-invalid]="wrong()"
        [value]="typed()[at]"
        (change)="set(at, field.value)"
      />
    }
    <span aria-hidden="true">%</span>
    @if (wrong()) {
      <p role="alert" i18n="@@goals.forecast.order">0 ≤ 低 ≤ 中 ≤ 高 ≤ 100</p>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: flex-end;
      gap: 4px;
    }
    input {
      width: 3.6em;
      padding: 5px 6px;
      border: 1px solid var(--mat-sys-outline);
      border-radius: 6px;
      background: var(--app-sheet);
      color: inherit;
      font: inherit;
      text-align: end;
    }
    input[aria-invalid='true'] {
      border-color: var(--mat-sys-error);
    }
    p {
      flex-basis: 100%;
      margin: 0;
      color: var(--mat-sys-error);
      font: var(--mat-sys-body-small);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RateEdit {
  readonly rate = input.required<Rate>();
  readonly name = input.required<string>();
  readonly changed = output<Band>();

  protected readonly ends = ENDS;
  protected readonly typed = linkedSignal(() => ENDS.map((end) => percent(this.rate()[end])));
  protected readonly wrong = computed(() => typedBand(this.typed()) === null);

  protected label(end: (typeof ENDS)[number]): string {
    const name = this.name();
    if (end === 'low') return $localize`:@@goals.forecast.lowOf:${name}:name:，低值 %`;
    if (end === 'high') return $localize`:@@goals.forecast.highOf:${name}:name:，高值 %`;
    return $localize`:@@goals.forecast.pointOf:${name}:name:，中值 %`;
  }

  protected set(at: number, text: string): void {
    this.typed.update((typed) => typed.map((old, place) => (place === at ? text.trim() : old)));
    const band = typedBand(this.typed());
    if (band) this.changed.emit(band);
  }
}
