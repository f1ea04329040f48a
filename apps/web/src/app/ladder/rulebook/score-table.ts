import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { PointsTable } from '../../shared/ladder-words/points-words';

/** How an item of a score gives its points; several ways to count stand side by side. */
@Component({
  selector: 'app-score-table',
  template: `
    @if (tables().length > 1) {
      <p class="best" i18n="@@rulebook.points.best">以下分别计分，取高者：</p>
    }
    <div class="tables">
      @for (one of tables(); track $index) {
        <div>
          @if (one.rule) {
            <p>
              @if (one.of) {
                <span class="muted">{{ one.of }}</span>
              }
              {{ one.rule }}
            </p>
          }
          @if (one.lines.length) {
            <table>
              <caption [class.visually-hidden]="tables().length === 1">
                {{
                  tables().length === 1 ? label() : one.of
                }}
              </caption>
              <tbody>
                @for (line of one.lines; track $index) {
                  <tr>
                    <th scope="row">{{ line.when }}</th>
                    <td i18n="@@rulebook.points">{{ line.points }} 分</td>
                  </tr>
                }
              </tbody>
            </table>
          }
        </div>
      }
    </div>
  `,
  styleUrl: './score-table.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScoreTable {
  readonly tables = input.required<readonly PointsTable[]>();
  /** Names the table where the block has no heading of its own. */
  readonly label = input.required<string>();
}
