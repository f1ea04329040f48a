import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { UnitNamePipe } from '../../shared/format/pipes';
import { SearchBox } from '../../shared/inputs/search-box';
import { Failure } from '../../shared/states/failure';
import { PoolApi } from './pool-api';

/** Which enterprise: closes with the one that was chosen. */
@Component({
  selector: 'app-enterprise-pick',
  imports: [Failure, MatButton, MatDialogModule, SearchBox, UnitNamePipe],
  template: `
    <h2 mat-dialog-title i18n="@@pools.pick.title">选择进入{{ pool }}的企业</h2>
    <mat-dialog-content>
      <form>
        <app-search-box
          i18n-label="@@pools.pick.label"
          label="企业名称、代码或拼音首字母"
          [value]="typed()"
          (searched)="typed.set($event)"
        />
      </form>
      @if (found.error(); as error) {
        <app-failure [error]="error" (retry)="found.reload()" />
      } @else if (typed() && found.hasValue()) {
        <ul>
          @for (firm of found.value(); track firm.id) {
            <li>
              <button type="button" [mat-dialog-close]="firm">
                <strong>{{ firm.name }}</strong>
                <span class="muted">{{ firm.uscc }} · {{ firm.unitCode | unitName }}</span>
              </button>
            </li>
          } @empty {
            <li class="muted" i18n="@@pools.pick.none">没有找到这样的企业</li>
          }
        </ul>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close i18n="@@shared.cancel">取消</button>
    </mat-dialog-actions>
  `,
  styles: `
    ul {
      display: grid;
      gap: 4px;
      margin: 12px 0 0;
      padding: 0;
      list-style: none;
    }
    li > button {
      display: grid;
      width: 100%;
      padding: 8px 12px;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--app-radius);
      background: var(--app-sheet);
      color: inherit;
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    li > button:hover {
      background: var(--app-row-hover);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EnterprisePick {
  protected readonly pool = inject<string>(MAT_DIALOG_DATA);
  protected readonly typed = signal('');
  protected readonly found = inject(PoolApi).suggestions(this.typed);
}
