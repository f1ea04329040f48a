import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { SubmissionDifference } from '@yanzhen/domain/ladder/application/difference';
import { factName } from '../../../shared/ladder-words/fact-words';
import { stateName } from '../../../shared/ladder-words/tier-words';
import { valueWords } from '../../../shared/ladder-words/value-words';

const text = (fact: string, value: unknown): string =>
  fact === 'titles' ? (value as readonly string[] | null)?.join('；') || '—' : valueWords(fact, value as never);

/** What this submission says otherwise than the one before. */
@Component({
  selector: 'app-differences',
  template: `
    <h2 i18n="@@apply.difference">与上次提交相比</h2>
    @if (facts().length || difference().added.length || difference().removed.length) {
      <ul>
        @for (one of facts(); track one.name) {
          <li>
            {{ one.name }}：<del>{{ one.before }}</del> → <ins>{{ one.after }}</ins>
          </li>
        }
        @for (name of difference().added; track name) {
          <li i18n="@@apply.difference.added">新增附件：{{ name }}</li>
        }
        @for (name of difference().removed; track name) {
          <li i18n="@@apply.difference.removed">去掉附件：{{ name }}</li>
        }
      </ul>
    } @else {
      <p class="muted" i18n="@@apply.difference.none">数据和附件都没有变化。</p>
    }
    @if (states().length) {
      <p i18n="@@apply.difference.states">因此变化的条件：{{ states() }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-top: 16px;
    }
    h2 {
      margin: 0 0 8px;
    }
    ins {
      text-decoration: none;
      font-weight: 600;
    }
    del {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
  host: { class: 'sheet' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Differences {
  readonly difference = input.required<SubmissionDifference>();

  protected readonly facts = computed(() =>
    this.difference().facts.map(({ fact, before, after }) => ({
      name: factName(fact),
      before: text(fact, before),
      after: text(fact, after),
    })),
  );
  protected readonly states = computed(() =>
    this.difference()
      .states.map(({ before, after }) => `${before ? stateName(before) : '—'} → ${after ? stateName(after) : '—'}`)
      .join('；'),
  );
}
