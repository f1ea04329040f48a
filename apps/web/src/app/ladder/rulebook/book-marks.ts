import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { RulebookRow } from '@yanzhen/contract/ladder/rulebook';
import { Session } from '../../shared/session/session';
import { forceOn, statusName } from './book-words';

/** Where a book stands, and whether somebody has compared it with the official text. */
@Component({
  selector: 'app-book-marks',
  template: `
    @if (row().current) {
      <span class="chip fine" i18n="@@rulebook.mark.current">今天执行</span>
    } @else if (row().status !== 'published') {
      <span class="chip" [class.soon]="row().status === 'submitted'">{{ status() }}</span>
    } @else if (force() === 'later') {
      <span class="chip" i18n="@@rulebook.mark.later">尚未生效</span>
    } @else if (force() === 'over') {
      <span class="chip" i18n="@@rulebook.mark.over">已失效</span>
    } @else {
      <span class="chip" i18n="@@rulebook.mark.replaced">另有新版</span>
    }
    @if (row().confirmed) {
      <span class="chip fine" i18n="@@rulebook.mark.confirmed">已核对</span>
    } @else {
      <span class="chip soon" i18n="@@rulebook.unconfirmed">待核实</span>
    }
    @if (row().local) {
      <span class="chip" i18n="@@rulebook.mark.local">本市规则</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 4px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BookMarks {
  readonly row = input.required<RulebookRow>();

  private readonly today = inject(Session).person().today;
  protected readonly status = computed(() => statusName(this.row().status));
  protected readonly force = computed(() => forceOn(this.row(), this.today));
}
