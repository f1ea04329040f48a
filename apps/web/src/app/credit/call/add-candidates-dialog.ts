import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import type { CandidateRow } from '@yanzhen/contract/credit/call';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { Notice } from '../../shared/feedback/notice';
import { UnitNamePipe } from '../../shared/format/pipes';
import { SearchBox } from '../../shared/inputs/search-box';
import { UnitSelect } from '../../shared/inputs/unit-select';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { CallApi } from './call-api';

export interface AddTo {
  callId: number;
  /** Enterprises that are candidates already. */
  there: ReadonlySet<number>;
}

/** Chooses enterprises of the register; closes with the candidates as they are then. */
@Component({
  selector: 'app-add-candidates-dialog',
  imports: [Failure, Loading, MatButton, MatCheckbox, MatDialogModule, SearchBox, UnitNamePipe, UnitSelect],
  template: `
    <h2 mat-dialog-title i18n="@@calls.scores.add">从企业库加入</h2>
    <mat-dialog-content>
      <div class="grid">
        <app-search-box
          i18n-label="@@calls.add.search"
          label="名称、拼音或信用代码"
          [value]="q()"
          (searched)="q.set($event)"
        />
        <app-unit-select [(value)]="unit" i18n-none="@@calls.add.everyUnit" none="全市" />
      </div>
      @if (found.error(); as error) {
        <app-failure [error]="error" (retry)="found.reload()" />
      } @else if (found.hasValue()) {
        <ul>
          @for (row of found.value().items; track row.id) {
            <li>
              <mat-checkbox
                [checked]="chosen().has(row.id) || to.there.has(row.id)"
                [disabled]="to.there.has(row.id)"
                (change)="toggle(row.id, $event.checked)"
              >
                {{ row.name }} <span class="muted">{{ row.unitCode | unitName }}</span>
              </mat-checkbox>
            </li>
          } @empty {
            <li class="muted" i18n="@@calls.scores.noMatch">没有符合的企业</li>
          }
        </ul>
        @if (found.value().next) {
          <p class="hint" i18n="@@calls.add.more">只列前 50 家，请缩小范围。</p>
        }
      } @else {
        <app-loading />
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close i18n="@@shared.cancel">取消</button>
      <button matButton="filled" type="button" [disabled]="chosen().size === 0 || saving()" (click)="add()">
        <ng-container i18n="@@calls.add.act">加入 {{ chosen().size }} 家</ng-container>
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: './call-form.scss',
  styles: `
    .grid {
      padding-top: 8px;
    }
    ul {
      margin: 12px 0 0;
      padding: 0;
      list-style: none;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AddCandidatesDialog {
  private readonly api = inject(CallApi);
  private readonly notice = inject(Notice);
  private readonly dialog = inject<MatDialogRef<AddCandidatesDialog, CandidateRow[]>>(MatDialogRef);

  protected readonly to = inject<AddTo>(MAT_DIALOG_DATA);
  protected readonly q = signal('');
  protected readonly unit = signal<UnitCode | null>(null);
  protected readonly chosen = signal<ReadonlySet<number>>(new Set());
  protected readonly saving = signal(false);
  protected readonly found = this.api.enterprises(
    computed((): Record<string, string> => {
      const [q, unit] = [this.q(), this.unit()];
      return { state: 'active', ...(q ? { q } : {}), ...(unit ? { unit } : {}) };
    }),
  );

  protected toggle(id: number, on: boolean): void {
    const chosen = new Set(this.chosen());
    if (on) chosen.add(id);
    else chosen.delete(id);
    this.chosen.set(chosen);
  }

  protected async add(): Promise<void> {
    this.saving.set(true);
    try {
      this.dialog.close(await this.api.add(this.to.callId, [...this.chosen()]));
    } catch (error) {
      // Told at the foot; the choice stays for another try.
      this.notice.problem(error);
      this.saving.set(false);
    }
  }
}
