import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import { language } from '../../shared/language';
import { factMeasure, factName, namedFact } from '../../shared/ladder-words/fact-words';
import { worded } from '../../shared/ladder-words/wording';
import { AnswerChoice } from './answer-choice';
import { EventsEditor } from './events-editor';
import { fieldKind } from './field-kind';
import { type TypedFact, withAnswer } from './typed-fact';
import { unitName } from './unit-name';

/** One fact to be told, by its kind: a number, yes or no, a choice, a day, what happened, a judgement. */
@Component({
  selector: 'app-fact-editor',
  imports: [AnswerChoice, EventsEditor, MatFormFieldModule, MatInput, MatSelectModule],
  templateUrl: './fact-editor.html',
  styleUrl: './fact-editor.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FactEditor {
  readonly fact = input.required<FactRef>();
  readonly problem = input<string | null>(null);
  readonly typed = model.required<TypedFact>();

  protected readonly kind = computed(() => fieldKind(this.fact()));
  protected readonly meaning = computed(() => namedFact(this.fact()).stated);
  protected readonly name = computed(() => factName(this.fact()));
  protected readonly unit = computed(() => unitName(factMeasure(this.fact())));
  protected readonly hint = computed(() => {
    const meaning = this.meaning();
    return (language() === 'en' ? meaning?.hintEn : meaning?.hintZh) ?? null;
  });
  protected readonly choices = computed(() =>
    (this.meaning()?.choices ?? []).map((choice) => ({ code: choice.code, name: worded(choice) })),
  );
  protected readonly problemId = computed(() => `problem-${this.fact().replace('@', '-')}`);

  protected answer(text: string): void {
    this.typed.update((typed) => withAnswer(typed, text));
  }

  protected explain(why: string): void {
    this.typed.update((typed) => ({ ...typed, why }));
  }

  protected setEvents(events: TypedFact['events']): void {
    this.typed.update((typed) => ({ ...typed, events }));
  }
}
