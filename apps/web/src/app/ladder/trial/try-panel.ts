import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import { factOf, type TriedValue } from '@yanzhen/domain/ladder/evaluation/try-facts';
import { Icon } from '../../shared/icon/icon';
import { factName } from '../../shared/ladder-words/fact-words';
import { stateName, verdictName } from '../../shared/ladder-words/tier-words';
import { valueWords } from '../../shared/ladder-words/value-words';
import { type FactGroup, factGroups } from '../fields/fact-groups';
import { fieldKind } from '../fields/field-kind';
import { shortRefs } from '../finding/refs';
import { OpenLadder } from '../gap/open-ladder';
import { FactTrial } from './fact-trial';
import { turnedBetween, turnedWords } from './turned';

/** Every fact that the book asks, to be tried; the verdict follows at once, here in the browser. */
@Component({
  selector: 'app-try-panel',
  imports: [FactTrial, Icon, MatButton],
  templateUrl: './try-panel.html',
  styleUrl: './try-panel.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TryPanel {
  protected readonly open = inject(OpenLadder);

  protected readonly verdictName = verdictName;
  protected readonly stateName = stateName;
  /** What holds the enterprise back stands on top, the rest by what it belongs to. */
  protected readonly groups = computed<FactGroup[]>(() => {
    const told = this.open.told();
    if (!told) return [];
    const back = shortRefs(told.findings).filter((ref) => fieldKind(ref) !== null);
    const rest = factGroups(told.facts.filter((ref) => !back.includes(ref)));
    return back.length ? [{ key: 'back', name: HOLDS_BACK, refs: back }, ...rest] : rest;
  });
  protected readonly trials = computed(() =>
    [...this.open.trials()].map(([ref, value]) => ({
      ref,
      name: factName(ref),
      before: valueWords(ref, factOf(this.open.ladder().facts, ref)),
      after: valueWords(ref, value),
    })),
  );
  protected readonly turned = computed(() => {
    const [book, before, after] = [this.open.book(), this.open.told(), this.open.evaluation()];
    return book && before && after ? turnedBetween(book, before, after) : [];
  });
  /** For who listens: only while something is tried. */
  protected readonly aloud = computed(() => {
    const [book, before, after] = [this.open.book(), this.open.told(), this.open.evaluation()];
    return this.open.trials().size && book && before && after ? turnedWords(book, before, after) : '';
  });

  protected told(ref: FactRef): TriedValue {
    return factOf(this.open.ladder().facts, ref);
  }

  /** A value that is as told is no trial. */
  protected try(ref: FactRef, value: TriedValue): void {
    if (JSON.stringify(value) === JSON.stringify(this.told(ref))) this.open.forget(ref);
    else this.open.try(ref, value);
  }
}

const HOLDS_BACK = $localize`:@@ladder.trial.back.group:目前卡住的数据`;
