import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ImportState } from '@yanzhen/domain/exchange/import';
import { Icon } from '../shared/icon/icon';

const STAGES = [
  { name: $localize`:@@exchange.stage.file:读取文件`, states: ['reading'] },
  { name: $localize`:@@exchange.stage.mapping:核对对应关系`, states: ['mapping'] },
  { name: $localize`:@@exchange.stage.check:试运行`, states: ['checking', 'checked'] },
  { name: $localize`:@@exchange.stage.run:写入`, states: ['running'] },
  { name: $localize`:@@exchange.stage.result:结果`, states: ['done', 'undoing', 'undone', 'failed', 'cancelled'] },
] as const satisfies readonly { name: string; states: readonly ImportState[] }[];

/** Where an import stands on its way. */
@Component({
  selector: 'app-stages',
  imports: [Icon],
  template: `
    <ol>
      @for (stage of stages; track stage.name; let index = $index) {
        <li
          [class.past]="index < present()"
          [class.present]="index === present()"
          [attr.aria-current]="index === present() ? 'step' : null"
        >
          <span class="mark">
            @if (index < present()) {
              <app-icon name="check" />
            } @else {
              {{ index + 1 }}
            }
          </span>
          <span>{{ stage.name }}</span>
        </li>
      }
    </ol>
  `,
  styleUrl: './stages.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Stages {
  readonly state = input.required<ImportState>();

  protected readonly stages = STAGES;
  protected readonly present = computed(() =>
    STAGES.findIndex(({ states }) => states.some((state) => state === this.state())),
  );
}
