import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ChangeReportRow } from '@yanzhen/contract/ladder/title-life';
import { DayPipe } from '../../../shared/format/pipes';
import { Session } from '../../../shared/session/session';
import { dropName, reportName } from '../button-names';
import { TitleActs } from '../dialogs/title-acts';
import { changeWords, reportChip, reportWords } from '../words';

/** Major changes of an enterprise, each with what can be done about it. */
@Component({
  selector: 'app-change-list',
  imports: [DayPipe, MatButton],
  template: `
    <ul>
      @for (row of rows(); track row.id) {
        <li>
          <span class="what">
            <strong>{{ kind(row) }}</strong>
            <span [class]="chip(row)">{{ words(row) }}</span>
          </span>
          <span class="muted">
            <ng-container i18n="@@titles.change.line"
              >{{ row.happenedOn | day }}发生，报告期限 {{ row.dueOn | day }}</ng-container
            >
            @if (row.reportedOn) {
              · <ng-container i18n="@@titles.change.reportedDay">{{ row.reportedOn | day }}报告</ng-container>
            }
            @if (row.enteredBy) {
              · {{ row.enteredBy }}
            }
            @if (row.note) {
              · {{ row.note }}
            }
          </span>
          @if (mayRecord) {
            <span class="acts no-print">
              <button matButton="tonal" type="button" [attr.aria-label]="label(row)" (click)="edit(row)">
                @if (row.reportedOn) {
                  <ng-container i18n="@@titles.duty.correct">更正</ng-container>
                } @else {
                  <ng-container i18n="@@titles.change.report">登记报告</ng-container>
                }
              </button>
              <button
                matButton
                type="button"
                [attr.aria-label]="removeLabel(row)"
                (click)="remove(row)"
                i18n="@@titles.change.drop"
              >
                删除
              </button>
            </span>
          }
        </li>
      }
    </ul>
  `,
  styleUrl: './lines.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChangeList {
  private readonly dialogs = inject(TitleActs);

  readonly rows = input.required<readonly ChangeReportRow[]>();
  readonly changed = output();
  protected readonly mayRecord = inject(Session).can('title.duty');

  protected readonly label = reportName;
  protected readonly removeLabel = dropName;

  protected kind(row: ChangeReportRow): string {
    return changeWords(row.kind);
  }

  protected words(row: ChangeReportRow): string {
    return reportWords(row.state);
  }

  protected chip(row: ChangeReportRow): string {
    return reportChip(row.state);
  }

  protected edit(row: ChangeReportRow): void {
    void this.dialogs.report({ enterpriseId: row.enterpriseId, name: row.name, row }, () => this.changed.emit());
  }

  protected remove(row: ChangeReportRow): void {
    void this.dialogs.dropReport(row, () => this.changed.emit());
  }
}
