import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { Plan } from '@yanzhen/contract/goals/plan';
import { PLAN_YEARS, planGaps } from '@yanzhen/domain/goals/plan';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { Conflict } from '../../shared/feedback/conflict';
import { Notice } from '../../shared/feedback/notice';
import { DownloadButton } from '../../shared/download/download-button';
import { InstantPipe, TitleNamePipe } from '../../shared/format/pipes';
import { PageHeader } from '../../shared/page-header';
import { currentOf } from '../../shared/problem/problem-of';
import { Session } from '../../shared/session/session';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { UrlState } from '../../shared/url-state';
import { GoalsApi } from '../goals-api';
import { GoalsNav } from '../goals-nav';
import { PlanTable } from './plan-table';
import { CONFLICT_FIELDS, gapWords, isCell, linesOf, planText, typedPlan, withCell } from './typed-plan';

/** The plan of a year by unit and month: it must add up, and where it does not the page says so. */
@Component({
  selector: 'app-plan-page',
  imports: [
    Conflict,
    DownloadButton,
    Failure,
    GoalsNav,
    InstantPipe,
    Loading,
    MatButton,
    MatButtonToggleModule,
    MatFormField,
    MatInput,
    MatLabel,
    PageHeader,
    PlanTable,
    TitleNamePipe,
  ],
  providers: [UrlState],
  templateUrl: './plan-page.html',
  styleUrl: './plan-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlanPage {
  private readonly api = inject(GoalsApi);
  private readonly session = inject(Session);
  private readonly notice = inject(Notice);
  protected readonly url = inject(UrlState);

  readonly year = input<string>();
  readonly goal = input<string>();

  protected readonly years = PLAN_YEARS;
  private readonly thisYear = Number(this.session.person().today.slice(0, 4));
  protected readonly shownYear = computed(() => Number(this.year()) || this.thisYear);
  protected readonly plans = this.api.plans(this.shownYear);
  protected readonly mayWrite = this.session.can('goals.write');
  protected readonly plan = computed<Plan | undefined>(() => {
    const plans = this.plans.hasValue() ? this.plans.value() : [];
    return plans.find(({ code }) => code === this.goal()) ?? plans[0];
  });

  protected readonly conflictFields = CONFLICT_FIELDS;
  protected readonly editing = linkedSignal<unknown, boolean>({ source: this.plan, computation: () => false });
  protected readonly saving = signal(false);
  protected readonly theirs = linkedSignal<unknown, Plan | null>({ source: this.plan, computation: () => null });
  protected readonly typed = linkedSignal(() => {
    const plan = this.plan();
    return plan ? typedPlan(plan) : [];
  });
  /** As typed while editing, so that it can be mended before it is saved. */
  protected readonly gaps = computed(() => {
    const plan = this.plan();
    if (!plan) return [];
    return (this.editing() ? planGaps(linesOf(this.typed()), plan.needed) : plan.gaps).map(gapWords);
  });
  protected readonly fine = computed(() => this.typed().every(({ months }) => months.every(isCell)));
  protected readonly mineText = computed(() => planText(linesOf(this.typed())));
  protected readonly theirText = computed(() => planText(this.theirs()?.lines ?? []));

  protected set(cell: { unit: UnitCode | null; at: number; text: string }): void {
    this.typed.update((typed) => withCell(typed, cell.unit, cell.at, cell.text));
  }

  protected cancel(plan: Plan): void {
    this.typed.set(typedPlan(plan));
    this.editing.set(false);
  }

  protected async save({ code, year }: Plan, version: number): Promise<void> {
    this.saving.set(true);
    try {
      await this.api.savePlan({ code, year, version, lines: linesOf(this.typed()) });
      this.plans.reload();
    } catch (error) {
      // Somebody else saved first: both versions are shown. Anything else is told at the foot of the page.
      const current = currentOf<Plan>(error);
      this.theirs.set(current);
      if (!current) this.notice.problem(error);
    } finally {
      this.saving.set(false);
    }
  }
}
