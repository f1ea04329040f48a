import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { RulesPreview } from '@yanzhen/contract/tickets/rules';
import { MoveList } from './move-list';

/** What would move, before it is saved. */
@Component({
  selector: 'app-rules-preview',
  imports: [MoveList],
  template: `
    <h2 i18n="@@ticketRules.preview.title">保存后会移动的时限</h2>
    <p role="status">
      {{ words() }}
      @if (preview().newlyOverdue) {
        <span class="chip late">{{ late() }}</span>
      }
    </p>
    @if (preview().counted < preview().open) {
      <p class="muted" i18n="@@ticketRules.preview.part">
        未办结 {{ preview().open }} 件，这里先算最早到期的 {{ preview().counted }} 件；保存后全部重新计算。
      </p>
    }
    <app-move-list [moves]="preview().moves" />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PreviewCard {
  readonly preview = input.required<RulesPreview>();

  protected readonly words = computed(() => {
    const { moved, earlier, later } = this.preview();
    return moved
      ? $localize`:@@ticketRules.preview.moved:${moved}:moved: 件的时限会移动：${earlier}:earlier: 件提前，${later}:later: 件推后。`
      : $localize`:@@ticketRules.preview.none:没有一件的时限会移动。`;
  });
  protected readonly late = computed(
    () => $localize`:@@ticketRules.preview.late:${this.preview().newlyOverdue}:count: 件因此超时`,
  );
}
