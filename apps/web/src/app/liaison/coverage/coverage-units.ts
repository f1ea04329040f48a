import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Coverage } from '@yanzhen/contract/liaison/coverage';
import { UnitNamePipe } from '../../shared/format/pipes';
import { FIGURES, quarterName } from './coverage-words';

/** A line for each unit; each number opens its list. */
@Component({
  selector: 'app-coverage-units',
  imports: [RouterLink, UnitNamePipe],
  template: `
    <div class="scroll" role="region" tabindex="0" i18n-aria-label="@@liaison.coverage.byUnit" aria-label="按县区">
      <table>
        <thead>
          <tr>
            <th scope="col" i18n="@@shared.unit">县区</th>
            <th scope="col" class="number" i18n="@@liaison.coverage.enterprises">在营企业</th>
            <th scope="col" class="number" i18n="@@liaison.coverage.assigned">已包联</th>
            @for (figure of figures; track figure.key) {
              <th scope="col" class="number">{{ figure.label }}</th>
            }
            @for (quarter of coverage().quarters; track quarter.key; let at = $index) {
              <th scope="col" class="number" i18n="@@liaison.coverage.seenIn">{{ quarterName(at) }}已走访</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (line of coverage().units; track line.unitCode) {
            <tr>
              <th scope="row">{{ line.unitCode | unitName }}</th>
              <td class="number">{{ line.enterprises }}</td>
              <td class="number">{{ line.assigned }}</td>
              @for (figure of figures; track figure.key) {
                <td class="number">
                  <a
                    routerLink="/liaison/coverage/list"
                    [queryParams]="{
                      state: figure.list['state'],
                      without: figure.list['without'],
                      unit: line.unitCode,
                    }"
                    >{{ figure.count(line) }}</a
                  >
                </td>
              }
              @for (quarter of coverage().quarters; track quarter.key; let at = $index) {
                <td class="number">
                  @if (quarter.from <= coverage().today) {
                    <a
                      routerLink="/liaison/coverage/list"
                      [queryParams]="{ visitedIn: quarter.key, unit: line.unitCode }"
                      >{{ line.visited[at] }}</a
                    >
                  } @else {
                    —
                  }
                </td>
              }
            </tr>
          }
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" i18n="@@liaison.coverage.sum">合计</th>
            <td class="number">{{ total().enterprises }}</td>
            <td class="number">{{ total().assigned }}</td>
            @for (figure of figures; track figure.key) {
              <td class="number">{{ figure.count(total()) }}</td>
            }
            @for (count of total().visited; track $index) {
              <td class="number">{{ count }}</td>
            }
          </tr>
        </tfoot>
      </table>
    </div>
  `,
  styleUrl: './figures.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CoverageUnits {
  readonly coverage = input.required<Coverage>();
  protected readonly total = computed(() => this.coverage().total);
  protected readonly figures = FIGURES;
  protected readonly quarterName = quarterName;
}
