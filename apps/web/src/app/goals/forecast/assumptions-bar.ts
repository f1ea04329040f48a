import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { Forecast, SavedAssumptions } from '@yanzhen/contract/goals/forecast';
import { ASSUMPTION_LIMITS, type Bands, writeBands } from '@yanzhen/domain/goals/forecast/rate';
import { Conflict, type ConflictField } from '../../shared/feedback/conflict';
import { Notice } from '../../shared/feedback/notice';
import { InstantPipe } from '../../shared/format/pipes';
import { currentOf } from '../../shared/problem/problem-of';
import { ForecastApi } from './forecast-api';

/** What the bureau has agreed on: by whom, when, on what grounds; and saving what was edited. */
@Component({
  selector: 'app-assumptions-bar',
  imports: [Conflict, InstantPipe, MatButton, MatFormField, MatInput, MatLabel],
  templateUrl: './assumptions-bar.html',
  styleUrl: './assumptions-bar.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AssumptionsBar {
  private readonly api = inject(ForecastApi);
  private readonly notice = inject(Notice);

  readonly forecast = input.required<Forecast>();
  /** As edited in the address. */
  readonly edited = input.required<Bands>();
  readonly mayWrite = input.required<boolean>();
  readonly saved = output();

  protected readonly limit = ASSUMPTION_LIMITS.note;
  protected readonly note = linkedSignal(() => this.forecast().saved.note);
  protected readonly saving = signal(false);
  protected readonly theirs = linkedSignal<unknown, SavedAssumptions | null>({
    source: this.forecast,
    computation: () => null,
  });
  /** What is saved with what was edited on top. */
  protected readonly together = computed(() => writeBands({ ...this.forecast().saved.bands, ...this.edited() }));
  protected readonly changed = computed(() => Object.keys(this.edited()).length > 0);
  protected readonly has = computed(() => Object.keys(this.forecast().saved.bands).length > 0);
  protected readonly fields: readonly ConflictField<{ rates: string; note: string }>[] = [
    { key: 'rates', label: $localize`:@@goals.forecast.rate:比例（低–中–高）` },
    { key: 'note', label: $localize`:@@goals.forecast.grounds:依据` },
  ];
  protected readonly mine = computed(() => ({ rates: this.together(), note: this.note() }));
  protected readonly theirText = computed(() => ({
    rates: writeBands(this.theirs()?.bands ?? {}),
    note: this.theirs()?.note ?? '',
  }));

  protected async save(version: number, rates: string): Promise<void> {
    this.saving.set(true);
    try {
      await this.api.assume({ code: this.forecast().code, version, rates, note: this.note() });
      this.saved.emit();
    } catch (error) {
      // Somebody else saved first: both versions are shown. Anything else is told at the foot of the page.
      const current = currentOf<SavedAssumptions>(error);
      this.theirs.set(current);
      if (!current) this.notice.problem(error);
    } finally {
      this.saving.set(false);
    }
  }
}
