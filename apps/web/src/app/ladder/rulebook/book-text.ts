import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { outlineOf } from './outline';
import { ScoreTable } from './score-table';

/** A book as the policy reads: numbered clauses, score tables, exemptions. */
@Component({
  selector: 'app-book-text',
  imports: [NgTemplateOutlet, ScoreTable],
  templateUrl: './book-text.html',
  styleUrl: './book-text.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BookText {
  readonly book = input.required<Rulebook>();

  protected readonly clauses = computed(() => outlineOf(this.book()));
}
