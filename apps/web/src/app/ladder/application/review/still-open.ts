import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReviewLine } from '@yanzhen/domain/ladder/application/to-judge';
import type { State } from '@yanzhen/domain/ladder/evaluation/finding';
import { stateName } from '../../../shared/ladder-words/tier-words';
import { worded, listed } from '../../../shared/ladder-words/wording';

/** What the applicant can mend first stands first. */
const OPEN: readonly State[] = ['unknown', 'short', 'judgement'];

/** Before it is handed in: which conditions the figures do not carry yet, and where to mend that. */
@Component({
  selector: 'app-still-open',
  imports: [RouterLink],
  template: `
    @if (groups().length) {
      <p i18n="@@apply.open.text">
        提交前还有这些条件不能由数据认定。可以先补填数据、上传佐证再提交；提交后由审核人逐项认定。
      </p>
      <ul>
        @for (group of groups(); track group.state) {
          <li>
            <strong>{{ group.name }}</strong> {{ group.lines.length }}：{{ group.words }}
          </li>
        }
      </ul>
      <a [routerLink]="['/enterprises', enterpriseId(), 'ladder']" i18n="@@apply.open.fill">去补填数据</a>
    } @else {
      <p i18n="@@apply.open.none">每一项条件都已由数据认定，可以提交。</p>
    }
  `,
  styles: `
    p,
    ul {
      margin: 0 0 6px;
    }
  `,
  host: { class: 'sheet', role: 'note', style: 'display: block' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StillOpen {
  readonly lines = input.required<readonly ReviewLine[]>();
  readonly enterpriseId = input.required<number>();

  protected readonly groups = computed(() =>
    OPEN.map((state) => ({ state, name: stateName(state), lines: this.lines().filter((one) => one.state === state) }))
      .filter(({ lines }) => lines.length > 0)
      .map((group) => ({ ...group, words: listed(group.lines.map(({ words }) => worded(words))) })),
  );
}
