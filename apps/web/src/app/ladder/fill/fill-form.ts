import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import { factOf } from '@yanzhen/domain/ladder/evaluation/try-facts';
import { ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
import { Conflict } from '../../shared/feedback/conflict';
import { Session } from '../../shared/session/session';
import { problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { FactEditor } from '../fields/fact-editor';
import { factGroups } from '../fields/fact-groups';
import { fieldKind } from '../fields/field-kind';
import { readTyped } from '../fields/read-typed';
import { type TypedFact, typedFact } from '../fields/typed-fact';
import { OpenLadder } from '../gap/open-ladder';
import { conflictFields } from './conflict-fields';
import { FactSaver, type Met } from './fact-saver';
import { onTopOf, type SaveJob } from './save-jobs';

/** A short form of some facts. What is left empty stays untold; what was filled is saved row by row. */
@Component({
  selector: 'app-fill-form',
  imports: [Conflict, FactEditor, MatButton, MatCheckbox, MatFormFieldModule, MatInput],
  providers: [FactSaver],
  templateUrl: './fill-form.html',
  styleUrl: './fill-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FillForm {
  private readonly open = inject(OpenLadder);
  private readonly saver = inject(FactSaver);
  private readonly session = inject(Session);
  /** What is still to be saved while two versions of a row are compared. */
  private waiting: readonly SaveJob[] = [];

  readonly facts = input.required<readonly FactRef[]>();
  readonly submitting = output();
  /** Every row that was asked stands as told. */
  readonly saved = output<readonly FactRef[]>();

  private readonly edited = signal<ReadonlyMap<FactRef, TypedFact>>(new Map());
  private readonly asked = signal(false);
  protected readonly groups = computed(() => factGroups(this.facts()));
  protected readonly source = signal(
    this.session.person().role === 'enterprise' ? $localize`:@@ladder.fill.ownSource:企业填报` : '',
  );
  protected readonly verified = signal(false);
  protected readonly mayVerify = this.open.official;
  protected readonly longest = ENTERPRISE_LIMITS.source;
  protected readonly busy = signal(false);
  protected readonly refusal = signal<string | null>(null);
  protected readonly met = signal<Met | null>(null);
  protected readonly conflictFields = computed(() => {
    const met = this.met();
    return met ? conflictFields(met.job) : [];
  });
  protected readonly sourceMissing = computed(() => this.asked() && this.source().trim() === '');

  protected typed(ref: FactRef): TypedFact {
    return this.edited().get(ref) ?? typedFact(ref, factOf(this.open.ladder().facts, ref));
  }

  protected type(ref: FactRef, typed: TypedFact): void {
    this.edited.update((edited) => new Map(edited).set(ref, typed));
  }

  protected problem(ref: FactRef): string | null {
    return this.asked() ? this.read(ref).problem : null;
  }

  protected isWide(ref: FactRef): boolean {
    const kind = fieldKind(ref);
    return kind === 'events' || kind === 'judgement';
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.asked.set(true);
    this.refusal.set(null);
    const told = this.facts().filter((ref) => this.isChanged(ref));
    if (!told.length) {
      this.refusal.set($localize`:@@ladder.fill.nothing:还没有填写任何一项`);
      return;
    }
    if (told.some((ref) => this.read(ref).problem !== null) || this.sourceMissing()) return;
    const saying = { source: this.source().trim(), verified: this.mayVerify && this.verified() };
    await this.run(
      this.saver.jobs(
        told.map((ref) => [ref, this.read(ref).value] as const),
        saying,
      ),
    );
  }

  protected async keepMine({ job, theirs }: Met): Promise<void> {
    this.met.set(null);
    await this.run([onTopOf(job, theirs), ...this.waiting]);
  }

  protected async takeTheirs({ job }: Met): Promise<void> {
    this.met.set(null);
    this.forget(job.refs);
    await this.run(this.waiting);
  }

  private async run(jobs: readonly SaveJob[]): Promise<void> {
    this.busy.set(true);
    this.submitting.emit();
    const done: FactRef[] = [];
    try {
      for (const [at, job] of jobs.entries()) {
        const met = await this.saver.save(job);
        if (met) {
          this.waiting = jobs.slice(at + 1);
          this.met.set(met);
          break;
        }
        done.push(...job.refs);
        this.forget(job.refs);
      }
    } catch (error) {
      // What was saved before it stays saved; the rest stays in the form with the reason.
      this.refusal.set(problemSentence(problemOf(error)));
    } finally {
      this.busy.set(false);
      this.open.saved(done);
    }
    if (!this.met() && this.refusal() === null) {
      this.asked.set(false);
      this.saved.emit(done);
    }
  }

  private forget(refs: readonly FactRef[]): void {
    this.edited.update((edited) => new Map([...edited].filter(([ref]) => !refs.includes(ref))));
  }

  private read(ref: FactRef) {
    return readTyped(ref, this.typed(ref), this.session.person().today);
  }

  private isChanged(ref: FactRef): boolean {
    if (!this.edited().has(ref)) return false;
    const { value, problem } = this.read(ref);
    return problem !== null || JSON.stringify(value) !== JSON.stringify(factOf(this.open.ladder().facts, ref));
  }
}
