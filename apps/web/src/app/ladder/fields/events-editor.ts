import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { StatedMeaning } from '@yanzhen/domain/registry/stated-value';
import { Icon } from '../../shared/icon/icon';
import { worded } from '../../shared/ladder-words/wording';
import { NO_EVENT, type TypedEvent } from './typed-event';

/** What happened, one row each: kind, day, and where it is asked the last day and the place. */
@Component({
  selector: 'app-events-editor',
  imports: [Icon, MatButton, MatFormFieldModule, MatIconButton, MatInput, MatSelectModule],
  templateUrl: './events-editor.html',
  styleUrl: './events-editor.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventsEditor {
  readonly meaning = input.required<StatedMeaning>();
  readonly events = model.required<readonly TypedEvent[]>();

  protected readonly kinds = computed(() =>
    (this.meaning().choices ?? []).map((choice) => ({ code: choice.code, name: worded(choice) })),
  );

  protected numbered(at: number): string {
    return $localize`:@@ladder.event.numbered:第 ${at + 1}:number: 项`;
  }

  protected removeLabel(at: number): string {
    return $localize`:@@ladder.event.remove:删除第 ${at + 1}:number: 项`;
  }

  protected change(at: number, part: Partial<TypedEvent>): void {
    this.events.update((events) => events.map((event, place) => (place === at ? { ...event, ...part } : event)));
  }

  protected add(): void {
    this.events.update((events) => [...events, NO_EVENT]);
  }

  protected remove(at: number): void {
    this.events.update((events) => events.filter((_, place) => place !== at));
  }
}
