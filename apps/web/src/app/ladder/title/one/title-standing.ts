import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TitleLife } from '@yanzhen/contract/ladder/title-life';
import { DayPipe } from '../../../shared/format/pipes';
import { formatNumber } from '../../../shared/format/numbers';
import { groundWords, reviewChip, reviewWords } from '../words';
import { listed } from '../../../shared/ladder-words/wording';

const DAY_MS = 86_400_000;
const between = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** How a title stands today: its validity, its review, a check that is pending, a revocation and its ban. */
@Component({
  selector: 'app-title-standing',
  imports: [DayPipe, RouterLink],
  templateUrl: './title-standing.html',
  styleUrl: './title-standing.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TitleStanding {
  readonly life = input.required<TitleLife>();

  protected readonly listed = listed;
  protected readonly title = computed(() => this.life().title);
  protected readonly review = computed(() => ({
    words: reviewWords(this.life().review),
    chip: reviewChip(this.life().review),
  }));
  protected readonly ground = computed(() => groundWords(this.title().revokedGround));
  protected readonly state = computed(() => {
    const { validFrom, validTo } = this.title();
    const { today } = this.life();
    return today < validFrom ? 'coming' : today > validTo ? 'over' : 'valid';
  });
  protected readonly left = computed(() => formatNumber(between(this.life().today, this.title().validTo) + 1, 0));
  protected readonly elapsed = computed(() => {
    const { validFrom, validTo } = this.title();
    const share = between(validFrom, this.life().today) / (between(validFrom, validTo) + 1);
    return Math.min(100, Math.max(0, share * 100));
  });
}
