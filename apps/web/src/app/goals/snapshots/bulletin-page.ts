import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { DownloadButton } from '../../shared/download/download-button';
import { formatDay, formatInstant } from '../../shared/format/days';
import { TitleNamePipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { unitName } from '../../shared/names';
import { PageHeader } from '../../shared/page-header';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { figureWords, goalName, sourceWords } from '../others/other-goal-words';
import { bulletinLines, bulletinSentence } from './bulletin-words';
import { DifferenceList } from './difference-list';
import { SnapshotsApi } from './snapshots-api';

/** The bulletin of a month, from its snapshot alone; what came later stands under it. */
@Component({
  selector: 'app-bulletin-page',
  imports: [DifferenceList, DownloadButton, Failure, Icon, Loading, MatButton, PageHeader, RouterLink, TitleNamePipe],
  templateUrl: './bulletin-page.html',
  styleUrls: ['../figures.scss', './bulletin-page.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BulletinPage {
  private readonly api = inject(SnapshotsApi);

  readonly id = input.required<string>();

  protected readonly snapshot = this.api.one(this.id);
  protected readonly differences = this.api.differences(this.id);
  protected readonly crumbs = [
    { label: $localize`:@@goals.title:目标看板`, link: '/goals' },
    { label: $localize`:@@goals.snapshots.title:月末快照与通报`, link: '/goals/snapshots' },
  ];
  private readonly shown = computed(() => (this.snapshot.hasValue() ? this.snapshot.value() : null));
  protected readonly heading = computed(() => {
    const unit = this.shown()?.board.unit;
    const where = unit ? unitName(unit) : $localize`:@@goals.city:全市`;
    return $localize`:@@goals.bulletin.title:${where}:where:优质企业梯度培育情况通报`;
  });
  protected readonly lead = computed(() => {
    const shown = this.shown();
    if (!shown) return '';
    const [day, taken] = [formatDay(shown.asOf), formatInstant(shown.takenAt)];
    return $localize`:@@goals.bulletin.lead:数据截至 ${day}:day:，${taken}:taken: 定格`;
  });
  protected readonly sentences = computed(() => {
    const shown = this.shown();
    return shown?.board.goals.map((goal) => bulletinSentence(goal, shown)) ?? [];
  });
  protected readonly lines = computed(() => {
    const shown = this.shown();
    return shown ? bulletinLines(shown) : [];
  });
  protected readonly figures = computed(
    () => this.shown()?.others.filter(({ value, reported }) => value !== null || reported) ?? [],
  );
  protected readonly name = goalName;
  protected readonly figure = figureWords;
  protected readonly source = sourceWords;

  protected print(): void {
    window.print();
  }
}
