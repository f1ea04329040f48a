import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { handOver } from '../download/download';
import { Notice } from '../feedback/notice';
import { Icon } from '../icon/icon';
import { type Drawing, framed, pngOf } from './chart-picture';
import { type ChartTable, csvOf } from './chart-table';

/** Takes a chart away: as a picture, as a drawing, as data. */
@Component({
  selector: 'app-chart-export',
  imports: [Icon, MatButton, MatMenuModule],
  template: `
    <button matButton type="button" [matMenuTriggerFor]="menu" [attr.aria-label]="ofWhat()">
      <app-icon name="download" />
      <ng-container i18n="@@shared.chart.take">导出图表</ng-container>
    </button>
    <mat-menu #menu="matMenu">
      <button mat-menu-item type="button" (click)="png()" i18n="@@shared.chart.png">图片（PNG）</button>
      <button mat-menu-item type="button" (click)="svg()" i18n="@@shared.chart.svg">矢量图（SVG）</button>
      <button mat-menu-item type="button" (click)="csv()" i18n="@@shared.chart.csv">数据（CSV）</button>
    </mat-menu>
  `,
  styles: `
    :host {
      display: flex;
      justify-content: flex-end;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChartExport {
  private readonly notice = inject(Notice);

  readonly label = input.required<string>();
  readonly table = input.required<ChartTable>();
  /** What is drawn now. */
  readonly drawing = input.required<() => Drawing | Promise<Drawing>>();

  protected ofWhat(): string {
    return $localize`:@@shared.chart.takeOf:导出图表：${this.label()}:chart:`;
  }

  protected csv(): void {
    handOver(new Blob([csvOf(this.table())], { type: 'text/csv;charset=utf-8' }), `${this.label()}.csv`);
  }

  protected async svg(): Promise<void> {
    handOver(new Blob([await this.framed()], { type: 'image/svg+xml' }), `${this.label()}.svg`);
  }

  protected async png(): Promise<void> {
    try {
      handOver(await pngOf(await this.framed()), `${this.label()}.png`);
    } catch {
      // A browser may refuse to draw; the drawing and the data can still be taken.
      this.notice.say($localize`:@@shared.chart.noPng:浏览器没能生成图片，请改用 SVG 或数据。`);
    }
  }

  private async framed(): Promise<string> {
    return framed(this.label(), await this.drawing()());
  }
}
