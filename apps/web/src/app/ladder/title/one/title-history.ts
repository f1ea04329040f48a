import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { TitleActRow, TitleLife } from '@yanzhen/contract/ladder/title-life';
import { actName } from '../../../shared/act-name';
import { formatDay } from '../../../shared/format/days';
import { InstantPipe } from '../../../shared/format/pipes';
import { unitName } from '../../../shared/names';

/** What happened to the enterprise, in words of its own. */
function eventWords({ act, from, to }: TitleActRow): string {
  if (act === 'registry.enterprise.name')
    return $localize`:@@titles.history.renamed:企业更名：${from ?? '—'}:from: → ${to ?? '—'}:to:`;
  if (act === 'registry.enterprise.unitCode')
    return $localize`:@@titles.history.moved:所属县区变更：${unitName(from)}:from: → ${unitName(to)}:to:`;
  if (act === 'registry.enterprise.merge')
    return $localize`:@@titles.history.merged:并入“${from ?? ''}:name:”，称号与荣誉一并保留`;
  return [actName(act), ...(from && to ? [`${from} → ${to}`] : [])].join(' · ');
}

/** What was done with a title and to its holder, when, by whom and why; the newest first. */
@Component({
  selector: 'app-title-history',
  imports: [InstantPipe],
  template: `
    <h2 i18n="@@titles.history">经过</h2>
    @if (lines().length) {
      <ol>
        @for (line of lines(); track line.act.id) {
          <li>
            <p>
              <strong>{{ line.words }}</strong>
            </p>
            @if (line.act.why) {
              <p>{{ line.act.why }}</p>
            }
            <p class="muted">
              {{ line.act.at | instant }}
              @if (line.act.by) {
                · {{ line.act.by }}
              }
              @if (line.on) {
                · {{ line.on }}
              }
            </p>
          </li>
        }
      </ol>
    } @else {
      <p class="muted" i18n="@@titles.history.none">由名单导入，没有别的经过。</p>
    }
  `,
  styles: `
    h2 {
      margin: 0 0 8px;
    }
    ol {
      display: grid;
      gap: 12px;
      margin: 0;
      padding: 0 0 0 16px;
      border-inline-start: 2px solid var(--mat-sys-outline-variant);
      list-style: none;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TitleHistory {
  readonly life = input.required<TitleLife>();

  protected readonly lines = computed(() =>
    this.life().acts.map((act) => ({
      act,
      words: eventWords(act),
      on: act.on ? $localize`:@@titles.history.from:自 ${formatDay(act.on)}:day: 起` : null,
    })),
  );
}
