import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import type { TriedValue } from '@yanzhen/domain/ladder/evaluation/try-facts';
import { formatNumber } from '../../shared/format/numbers';
import { Icon } from '../../shared/icon/icon';
import { factMeasure, factName } from '../../shared/ladder-words/fact-words';
import { valueWords } from '../../shared/ladder-words/value-words';
import { fieldKind } from '../fields/field-kind';
import { readTyped } from '../fields/read-typed';
import { NOT_TOLD, typedFact } from '../fields/typed-fact';
import { unitName } from '../fields/unit-name';
import { AnswerChoice } from '../fields/answer-choice';
import { optionsOf } from './trial-options';
import { sliderRange } from './slider-range';

/** One fact to be tried: a slider and a field for a figure, a choice for the rest. Says every value at once. */
@Component({
  selector: 'app-fact-trial',
  imports: [AnswerChoice, Icon, MatIconButton],
  templateUrl: './fact-trial.html',
  styleUrl: './fact-trial.scss',
  host: { '[class.tried]': 'isTried()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FactTrial {
  readonly fact = input.required<FactRef>();
  readonly told = input.required<TriedValue>();
  /** Undefined: not tried. */
  readonly tried = input<TriedValue>();
  readonly asOf = input.required<string>();

  readonly try = output<TriedValue>();
  readonly forget = output();

  protected readonly kind = computed(() => fieldKind(this.fact()));
  protected readonly name = computed(() => factName(this.fact()));
  protected readonly unit = computed(() => unitName(factMeasure(this.fact())));
  protected readonly isTried = computed(() => this.tried() !== undefined);
  protected readonly now = computed(() => {
    const tried = this.tried();
    return tried === undefined ? this.told() : tried;
  });
  protected readonly toldWords = computed(() => valueWords(this.fact(), this.told()));
  protected readonly nowWords = computed(() => valueWords(this.fact(), this.now()));
  protected readonly backLabel = computed(
    () => $localize`:@@ladder.trial.back:${this.name()}:fact:：恢复为 ${this.toldWords()}:value:`,
  );
  protected readonly range = computed(() => {
    const told = this.told();
    return sliderRange(this.fact(), typeof told === 'number' ? told : null);
  });
  protected readonly place = computed(() => {
    const now = this.now();
    return typeof now === 'number' ? now : this.range().min;
  });
  /** As typed, while it still says the value; a slider that moves writes it anew. */
  protected readonly text = linkedSignal<TriedValue, string>({
    source: this.now,
    computation: (now, before) => {
      if (before && readFigure(this.fact(), before.value, this.asOf()).value === now) return before.value;
      return typeof now === 'number' ? formatNumber(now, 4) : '';
    },
  });
  protected readonly problem = computed(() => this.read().problem);
  protected readonly options = computed(() => optionsOf(this.fact(), this.asOf()));
  protected readonly chosen = computed(() => {
    const now = JSON.stringify(this.now());
    return this.options().findIndex(({ value }) => JSON.stringify(value) === now);
  });
  protected readonly answer = computed(() => typedFact(this.fact(), this.now()).text);

  protected slide(value: string): void {
    this.try.emit(Number(value));
  }

  protected type(text: string): void {
    this.text.set(text);
    const { value, problem } = this.read();
    if (!problem) this.try.emit(value);
  }

  protected choose(at: string): void {
    const option = this.options()[Number(at)];
    if (option) this.try.emit(option.value);
  }

  protected decide(text: string): void {
    if (text === '') this.try.emit(null);
    else this.try.emit(this.kind() === 'judgement' ? { yes: text === 'yes', why: TRIED_ONLY } : text === 'yes');
  }

  private read() {
    return readFigure(this.fact(), this.text(), this.asOf());
  }
}

const readFigure = (fact: FactRef, text: string, today: string) => readTyped(fact, { ...NOT_TOLD, text }, today);

const TRIED_ONLY = $localize`:@@ladder.trial.only:试算`;
