import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { PublicDraw as Draw } from '@yanzhen/contract/ladder/publicity';
import { InstantPipe } from '../../../shared/format/pipes';
import { repeatDraw } from './repeat-draw';

/** One draw as anybody reads it and repeats it in the own browser. */
@Component({
  selector: 'app-public-draw',
  imports: [InstantPipe, MatButton],
  templateUrl: './public-draw.html',
  styleUrl: './public-draw.scss',
  host: { class: 'sheet' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicDraw {
  readonly draw = input.required<Draw>();

  protected readonly asked = signal(false);
  protected readonly repeated = computed(() => (this.asked() ? repeatDraw(this.draw()) : null));
  protected readonly drawn = computed(() => {
    const { pool, drawn } = this.draw();
    const names = new Map(pool.map(({ uscc, name }) => [uscc, name]));
    return drawn.map((uscc) => ({ uscc, name: names.get(uscc) ?? '' }));
  });
  protected readonly open = signal(false);

  protected repeat(): void {
    this.asked.set(true);
    this.open.set(true);
  }
}
