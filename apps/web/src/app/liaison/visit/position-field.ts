import { ChangeDetectionStrategy, Component, model, signal } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { Position } from '@yanzhen/contract/liaison/visit';
import { Icon } from '../../shared/icon/icon';

const PATIENCE = { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 } as const;

/** Where the device says it is; only when asked for, with its accuracy, and never needed. */
@Component({
  selector: 'app-position-field',
  imports: [Icon, MatButton],
  template: `
    @if (value(); as at) {
      <p>
        <app-icon name="location_on" />
        <span i18n="@@visits.position.at"
          >{{ at.latitude.toFixed(5) }}，{{ at.longitude.toFixed(5) }}，误差约 {{ at.accuracy }} 米</span
        >
      </p>
      <button matButton type="button" (click)="value.set(null)" i18n="@@visits.position.remove">不记录位置</button>
    } @else {
      <button matButton="outlined" type="button" [disabled]="asking()" (click)="ask()">
        <app-icon name="location_on" />
        <ng-container i18n="@@visits.position.add">记录当前位置（可不填）</ng-container>
      </button>
    }
    <p class="muted" role="status">{{ said() }}</p>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
    }
    p {
      margin: 0;
    }
    button {
      min-height: 44px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PositionField implements FormValueControl<Position | null> {
  readonly value = model<Position | null>(null);

  protected readonly asking = signal(false);
  protected readonly said = signal('');

  protected ask(): void {
    if (!('geolocation' in navigator)) return this.failed();
    this.asking.set(true);
    this.said.set($localize`:@@visits.position.asking:正在定位…`);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const { latitude, longitude, accuracy } = coords;
        this.value.set({ latitude, longitude, accuracy: Math.round(accuracy) });
        this.asking.set(false);
        this.said.set('');
      },
      () => this.failed(),
      PATIENCE,
    );
  }

  private failed(): void {
    this.asking.set(false);
    this.said.set($localize`:@@visits.position.failed:没有得到位置（未授权或信号不好），不影响保存。`);
  }
}
