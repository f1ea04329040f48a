import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { TimelineRow } from '@yanzhen/contract/registry/attachments';
import { formatInstant } from '../../../shared/format/days';
import { DayPipe } from '../../../shared/format/pipes';
import { Empty } from '../../../shared/states/empty';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { RegistryApi } from '../../registry-api';
import { OpenEnterprise } from '../open-enterprise';
import { actName } from '../../../shared/act-name';
import { fieldWords } from './act-words';

interface Line {
  row: TimelineRow;
  time: string;
  what: string;
  fields: string;
}

/** What happened to the enterprise's record, newest day first. */
@Component({
  selector: 'app-timeline-section',
  imports: [DayPipe, Empty, Failure, Loading],
  templateUrl: './timeline-section.html',
  styleUrl: './timeline-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TimelineSection {
  protected readonly timeline = inject(RegistryApi).timeline(inject(OpenEnterprise).id);
  protected readonly days = computed(() => byDay(this.timeline.hasValue() ? this.timeline.value() : []));
}

/** Days as the clock of Asia/Shanghai cuts them. */
function byDay(rows: readonly TimelineRow[]): { day: string; lines: Line[] }[] {
  const days = new Map<string, Line[]>();
  for (const row of rows) {
    const [day = '', time = ''] = formatInstant(row.at).split(' ');
    const line = { row, time, what: actName(row.act), fields: fieldWords(row) };
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return [...days].map(([day, lines]) => ({ day, lines }));
}
