import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  type ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { ColourScheme } from '../theme/scheme';
import { ChartExport } from './chart-export';
import type { Drawing } from './chart-picture';
import type { ChartTable } from './chart-table';
import { type ChartColours, coloursAt } from './colours';

export type { ChartTable } from './chart-table';

/** A picture of figures in the theme's colours, with its table. The drawing library is loaded when it is needed. */
@Component({
  selector: 'app-chart',
  imports: [ChartExport],
  template: `
    <app-chart-export [label]="label()" [table]="table()" [drawing]="drawing" />
    <div #canvas class="canvas" aria-hidden="true" [style.height.px]="height()"></div>
    <div class="visually-hidden">
      <table>
        <caption>
          {{
            label()
          }}
        </caption>
        <thead>
          <tr>
            @for (word of table().head; track $index) {
              <th scope="col">{{ word }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of table().rows; track $index) {
            <tr>
              @for (cell of row; track $index) {
                <td>{{ cell }}</td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    :host {
      display: block;
      position: relative;
      min-width: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Chart {
  readonly label = input.required<string>();
  readonly option = input.required<(colours: ChartColours) => EChartsCoreOption>();
  readonly table = input.required<ChartTable>();
  readonly height = input(280);

  private readonly canvas = viewChild.required<ElementRef<HTMLElement>>('canvas');
  private readonly scheme = inject(ColourScheme);
  /** As it is on the screen. */
  protected readonly drawing = async (): Promise<Drawing> => {
    const element = this.canvas().nativeElement;
    const { text, sheet } = coloursAt(element);
    const chart = await this.chartIn(element);
    const svg = decodeURIComponent(chart.getSvgDataURL().replace(/^[^,]*,/, ''));
    const { fontFamily } = getComputedStyle(element);
    return { svg, width: chart.getWidth(), height: chart.getHeight(), text, sheet, fontFamily };
  };

  private drawn: Promise<EChartsType> | undefined;
  private gone = false;

  constructor() {
    afterRenderEffect(() => {
      this.scheme.dark();
      const option = this.option();
      const element = this.canvas().nativeElement;
      void this.chartIn(element).then(
        (chart) =>
          this.gone || chart.setOption(dressed(option, coloursAt(element), getComputedStyle(element).fontFamily), true),
      );
    });
    inject(DestroyRef).onDestroy(() => {
      this.gone = true;
      void this.drawn?.then((chart) => chart.dispose());
    });
  }

  private chartIn(element: HTMLElement): Promise<EChartsType> {
    this.drawn ??= import('./echarts').then(({ init }) => {
      const chart = init(element, null, { renderer: 'svg' });
      new ResizeObserver(() => this.gone || chart.resize()).observe(element);
      return chart;
    });
    return this.drawn;
  }
}

/** What all charts have in common; the page's own words win. */
function dressed(
  option: (colours: ChartColours) => EChartsCoreOption,
  colours: ChartColours,
  fontFamily: string,
): EChartsCoreOption {
  return {
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    animationDuration: 400,
    color: [colours.series1, colours.series2, colours.series3, colours.series4],
    // Named, not inherited: words are measured on a canvas of their own.
    textStyle: { color: colours.text, fontFamily },
    ...option(colours),
  };
}
