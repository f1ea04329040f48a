import { ChangeDetectionStrategy, Component, computed, input, model, signal } from '@angular/core';
import { MatAutocompleteModule, type MatAutocompleteSelectedEvent } from '@angular/material/autocomplete';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import { unitName } from '../names';
import { keysetList } from '../paging/keyset-list';

/** What is kept of the enterprise that was picked. */
export type PickedEnterprise = Pick<EnterpriseRow, 'id' | 'name' | 'unitCode' | 'uscc'>;

const FROM = 2;

/** One of the enterprises in sight, found by a part of the name, the code or the initials. */
@Component({
  selector: 'app-enterprise-picker',
  imports: [MatAutocompleteModule, MatFormFieldModule, MatInput],
  template: `
    <mat-form-field subscriptSizing="dynamic">
      <mat-label>{{ label() }}</mat-label>
      <input
        matInput
        autocomplete="off"
        [matAutocomplete]="choices"
        [value]="text()"
        (input)="typed($any($event.target).value)"
      />
      <mat-autocomplete #choices="matAutocomplete" [displayWith]="nameOf" (optionSelected)="pick($event)">
        @for (row of list.rows(); track row.id) {
          <mat-option [value]="row">
            <span class="name">{{ row.name }}</span>
            <span class="muted">{{ unit(row) }} · {{ row.uscc }}</span>
          </mat-option>
        }
      </mat-autocomplete>
      @if (nothing()) {
        <mat-hint i18n="@@shared.enterprise.none">企业库里没有找到，可以不选</mat-hint>
      } @else {
        <mat-hint i18n="@@shared.enterprise.hint">输入名称中的字、信用代码或拼音首字母</mat-hint>
      }
    </mat-form-field>
  `,
  styles: `
    :host,
    mat-form-field {
      display: block;
      width: 100%;
    }
    .name {
      margin-inline-end: 8px;
      font-weight: 600;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EnterprisePicker {
  readonly label = input($localize`:@@shared.enterprise:企业`);
  readonly value = model<PickedEnterprise | null>(null);

  private readonly q = signal('');
  protected readonly text = computed(() => this.value()?.name ?? this.q());
  protected readonly list = keysetList<EnterpriseRow>(() =>
    this.q().length < FROM ? undefined : { url: '/api/enterprises', params: { q: this.q() } },
  );
  protected readonly nothing = computed(
    () => this.q().length >= FROM && !this.list.loading() && !this.list.rows().length && !this.value(),
  );
  protected readonly nameOf = (row: PickedEnterprise | string | null): string =>
    typeof row === 'string' ? row : (row?.name ?? '');
  protected readonly unit = ({ unitCode }: PickedEnterprise): string => unitName(unitCode);

  protected typed(text: string): void {
    this.value.set(null);
    this.q.set(text.trim());
  }

  protected pick({ option }: MatAutocompleteSelectedEvent): void {
    this.value.set(option.value as PickedEnterprise);
  }
}
