import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Candidate, Decision, ImportJob, StepRow } from '@yanzhen/contract/exchange/import';
import { Notice } from '../shared/feedback/notice';
import { UnitNamePipe } from '../shared/format/pipes';
import { Icon } from '../shared/icon/icon';
import { Empty } from '../shared/states/empty';
import { Failure } from '../shared/states/failure';
import { Loading } from '../shared/states/loading';
import { ExchangeApi, stepList } from './exchange-api';
import { reasonText } from './words';

/** A former name or a remark in the cell points at one enterprise only; a similar name may be another firm. */
const PLAIN = ['former_name', 'note_in_cell'];

/** Rows that only a person can tell. Nothing is joined until it was confirmed here, and written only by the next run. */
@Component({
  selector: 'app-review-list',
  imports: [Empty, Failure, Icon, Loading, MatButton, UnitNamePipe],
  templateUrl: './review-list.html',
  styleUrl: './review-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReviewList {
  private readonly api = inject(ExchangeApi);
  private readonly notice = inject(Notice);

  readonly job = input.required<ImportJob>();
  readonly acting = input(false);
  readonly changed = output<ImportJob>();
  readonly stale = output();
  readonly run = output();

  private readonly id = computed(() => this.job().id);
  private readonly stamp = computed(() => this.job().version);
  protected readonly list = stepList(() => ({ id: this.id(), action: 'review', stamp: this.stamp() }));
  protected readonly saving = signal(false);
  protected readonly reasonText = reasonText;
  protected readonly plain = computed(() =>
    this.list
      .rows()
      .filter(
        ({ decision, candidates }) => decision === null && candidates.length === 1 && PLAIN.includes(candidates[0].why),
      ),
  );
  /** Decided but not yet written: after the first run a second one is needed. */
  protected readonly waiting = computed(
    () => this.job().state === 'done' && this.list.rows().some(({ decision }) => decision !== null),
  );

  protected chosen(row: StepRow): Candidate | undefined {
    return row.candidates.find(({ enterpriseId }) => enterpriseId === row.decision);
  }

  protected confirmPlain(): Promise<void> {
    return this.decide(
      this.plain().map(({ id, candidates }) => ({ stepId: id, enterpriseId: candidates[0].enterpriseId })),
    );
  }

  protected async decide(decisions: Decision[]): Promise<void> {
    this.saving.set(true);
    try {
      this.changed.emit(await this.api.decide(this.job().id, this.job().version, decisions));
    } catch (error) {
      // Somebody else may have decided first: the page shows how it stands now.
      this.notice.problem(error);
      this.stale.emit();
    } finally {
      this.saving.set(false);
    }
  }
}
