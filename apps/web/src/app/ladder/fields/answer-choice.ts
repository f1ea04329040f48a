import { booleanAttribute, ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';

export type AnswerKind = 'yesno' | 'judgement' | 'events';

interface Answer {
  readonly code: string;
  readonly name: string;
}

const ANSWERS: Readonly<Record<AnswerKind, () => readonly Answer[]>> = {
  yesno: () => [
    { code: 'yes', name: $localize`:@@ladder.answer.yes:是` },
    { code: 'no', name: $localize`:@@ladder.answer.no:否` },
  ],
  judgement: () => [
    { code: 'yes', name: $localize`:@@ladder.answer.fits:符合` },
    { code: 'no', name: $localize`:@@ladder.answer.fitsNot:不符合` },
  ],
  events: () => [
    { code: 'some', name: $localize`:@@ladder.answer.some:有` },
    { code: 'none', name: $localize`:@@ladder.answer.none:没有` },
  ],
};

let made = 0;

/** Two answers and "not told", side by side. */
@Component({
  selector: 'app-answer-choice',
  template: `
    <fieldset>
      <legend [class.visually-hidden]="hideLabel()">{{ label() }}</legend>
      <div class="answers">
        @for (one of answers(); track one.code) {
          <label [class.on]="answer() === one.code">
            <input
              type="radio"
              [name]="name"
              [value]="one.code"
              [checked]="answer() === one.code"
              (change)="answer.set(one.code)"
            />
            {{ one.name }}
          </label>
        }
      </div>
    </fieldset>
  `,
  styleUrl: './answer-choice.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnswerChoice {
  readonly kind = input.required<AnswerKind>();
  readonly label = input.required<string>();
  /** It stands above already, and is only read aloud. */
  readonly hideLabel = input(false, { transform: booleanAttribute });
  /** The code, empty = not told. */
  readonly answer = model.required<string>();

  protected readonly name = `answer-${(made += 1)}`;
  protected readonly answers = computed<readonly Answer[]>(() => [
    ...ANSWERS[this.kind()](),
    { code: '', name: $localize`:@@ladder.field.untold:未填` },
  ]);
}
