import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { TitleRow } from '@yanzhen/contract/ladder/title';
import { formatNumber } from '../../../shared/format/numbers';
import { DayPipe, TitleNamePipe } from '../../../shared/format/pipes';
import { Session } from '../../../shared/session/session';
import { Empty } from '../../../shared/states/empty';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { RegistryApi } from '../../registry-api';
import { OpenEnterprise } from '../open-enterprise';
import { daysLeft, elapsed, titleState, type TitleState } from './validity';

const ORDER: readonly TitleState[] = ['expiring', 'valid', 'coming', 'expired'];

/** Every title that the enterprise ever held, those that are valid first. */
@Component({
  selector: 'app-titles-section',
  imports: [DayPipe, Empty, Failure, Loading, TitleNamePipe],
  templateUrl: './titles-section.html',
  styleUrl: './titles-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TitlesSection {
  private readonly open = inject(OpenEnterprise);
  protected readonly today = inject(Session).person().today;
  protected readonly titles = inject(RegistryApi).titles(this.open.id);

  protected readonly cards = computed(() =>
    (this.titles.hasValue() ? this.titles.value() : [])
      .map((title) => this.card(title))
      .sort(
        (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || b.title.validTo.localeCompare(a.title.validTo),
      ),
  );

  private card(title: TitleRow) {
    return {
      title,
      state: titleState(title, this.today),
      elapsed: elapsed(title, this.today),
      left: formatNumber(daysLeft(title, this.today), 0),
    };
  }
}
