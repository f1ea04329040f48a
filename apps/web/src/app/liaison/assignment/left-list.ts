import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { BulkResult } from '@yanzhen/contract/liaison/assignment';

const REASONS: Readonly<Record<string, () => string>> = {
  'liaison.chief_taken': () => $localize`:@@liaison.left.chief:已有首席服务员`,
  'liaison.assigned_already': () => $localize`:@@liaison.left.already:这位干部已以同样身份联系`,
  'registry.enterprise_merged': () => $localize`:@@liaison.left.merged:已并入其他企业`,
};

/** What came of a bulk assignment: how many were given, and each that was left with the reason. */
@Component({
  selector: 'app-left-list',
  template: `
    <p role="status" i18n="@@liaison.left.words">
      已安排 {{ result().assigned }} 家；另外 {{ result().left.length }} 家没有改动：
    </p>
    <ul>
      @for (one of result().left; track one.enterpriseId) {
        <li>
          <strong>{{ one.name }}</strong>
          <span class="muted">{{ reason(one.code) }}</span>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 4px 16px;
      padding: 8px 0;
      border-top: 1px solid var(--mat-sys-outline-variant);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LeftList {
  readonly result = input.required<BulkResult>();

  protected reason(code: string): string {
    return (REASONS[code] ?? (() => $localize`:@@liaison.left.other:不能安排`))();
  }
}
