import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { DutyRow } from '@yanzhen/contract/ladder/title-life';
import { DayPipe, TitleNamePipe } from '../../../shared/format/pipes';
import { EstimateNote } from '../../../shared/estimate-note';
import { Session } from '../../../shared/session/session';
import { forgetName, recordName } from '../button-names';
import { TitleActs } from '../dialogs/title-acts';
import { dutyChip, dutyWords } from '../words';

/** The updates of some years, each with what can be done about it. */
@Component({
  selector: 'app-duty-list',
  imports: [DayPipe, EstimateNote, MatButton, TitleNamePipe],
  template: `
    <ul>
      @for (row of rows(); track row.year) {
        <li>
          <span class="what">
            <strong i18n="@@titles.duty.yearOf">{{ row.year }} 年</strong>
            <span [class]="chip(row)">{{ words(row) }}</span>
            @if (row.unconfirmed) {
              <span class="chip" i18n="@@titles.unconfirmed">待核实</span>
            }
            @if (row.estimated && row.state === 'open') {
              <app-estimate-note />
            }
          </span>
          <span class="muted">
            <ng-container i18n="@@titles.duty.by"
              >截止 {{ row.deadline | day }}，由“{{ row.kind | titleName }}”承担</ng-container
            >
            @if (row.state === 'open' && row.workday !== row.deadline) {
              · <ng-container i18n="@@titles.duty.workday">最后一个工作日：{{ row.workday | day }}</ng-container>
            }
            @if (row.doneOn) {
              · <ng-container i18n="@@titles.duty.doneDay">{{ row.doneOn | day }}更新</ng-container>
            }
            @if (row.recordedBy) {
              · {{ row.recordedBy }}
            }
            @if (row.note) {
              · {{ row.note }}
            }
          </span>
          @if (mayRecord) {
            <span class="acts no-print">
              <button matButton="tonal" type="button" [attr.aria-label]="label(row)" (click)="record(row)">
                @if (row.doneOn) {
                  <ng-container i18n="@@titles.duty.correct">更正</ng-container>
                } @else {
                  <ng-container i18n="@@titles.duty.save">登记更新</ng-container>
                }
              </button>
              @if (row.doneOn) {
                <button
                  matButton
                  type="button"
                  [attr.aria-label]="forgetLabel(row)"
                  (click)="forget(row)"
                  i18n="@@titles.duty.forgetAct"
                >
                  撤回登记
                </button>
              }
            </span>
          }
        </li>
      }
    </ul>
  `,
  styleUrl: './lines.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DutyList {
  private readonly dialogs = inject(TitleActs);

  readonly rows = input.required<readonly DutyRow[]>();
  readonly changed = output();
  protected readonly mayRecord = inject(Session).can('title.duty');

  protected readonly label = recordName;
  protected readonly forgetLabel = forgetName;

  protected words(row: DutyRow): string {
    return dutyWords(row.state);
  }

  protected chip(row: DutyRow): string {
    return dutyChip(row.state);
  }

  protected record(row: DutyRow): void {
    void this.dialogs.update(row, () => this.changed.emit());
  }

  protected forget(row: DutyRow): void {
    void this.dialogs.forget(row, () => this.changed.emit());
  }
}
