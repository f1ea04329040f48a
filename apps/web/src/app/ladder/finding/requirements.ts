import { NgTemplateOutlet } from '@angular/common';
import { booleanAttribute, ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { Finding, State } from '@yanzhen/domain/ladder/evaluation/finding';
import type { Group, Requirement } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { Icon } from '../../shared/icon/icon';
import { tierName } from '../../shared/ladder-words/tier-words';
import { listed, worded } from '../../shared/ladder-words/wording';
import { CriterionCard } from './criterion-card';
import { type Pair, pairsOf, type Section, sectionsOf } from './pairs';
import { READING } from './reading';
import { ScoreCard } from './score-card';
import { StateMark } from './state-mark';

/** What a book asks, as the policy groups it: gaps first, what holds folded away. */
@Component({
  selector: 'app-requirements',
  imports: [CriterionCard, Icon, NgTemplateOutlet, ScoreCard, StateMark],
  templateUrl: './requirements.html',
  styleUrl: './requirements.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Requirements {
  private readonly reading = inject(READING);

  readonly requires = input.required<readonly Requirement[]>();
  readonly findings = input.required<readonly Finding[]>();
  /** Parts within a part stand on the sheet of the whole. */
  readonly within = input(false, { transform: booleanAttribute });

  protected readonly sections = computed(() => sectionsOf(pairsOf(this.requires(), this.findings())));
  protected readonly unfolded = signal<ReadonlySet<string>>(new Set());

  protected gaps(section: Section): Pair[] {
    return section.pairs.filter(({ finding }) => finding.state !== 'met');
  }

  protected met(section: Section): Pair[] {
    return section.pairs.filter(({ finding }) => finding.state === 'met');
  }

  protected isOpen(key: string): boolean {
    return this.unfolded().has(key);
  }

  protected turn(key: string): void {
    this.unfolded.update((open) => {
      const next = new Set(open);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }

  protected title({ requirement }: Pair): string {
    return requirement.is === 'book' ? tierName(requirement.tier) : worded(requirement);
  }

  protected names(pairs: readonly Pair[]): string {
    return listed(pairs.map((pair) => this.title(pair)));
  }

  protected need(group: Group, state: State): string {
    if (group.need === 'all') return $localize`:@@ladder.need.all:各项都须达到`;
    if (group.need === 'any')
      return state === 'met'
        ? $localize`:@@ladder.need.anyMet:满足其中一项即可，已满足`
        : $localize`:@@ladder.need.any:满足其中一项即可`;
    return $localize`:@@ladder.need.least:至少达到其中 ${group.least ?? 1}:count: 项`;
  }

  protected bookOf(code: string) {
    return this.reading.books().find((book) => book.code === code) ?? null;
  }

  protected bookName(code: string): string {
    const book = this.bookOf(code);
    return book ? worded(book) : code;
  }
}
