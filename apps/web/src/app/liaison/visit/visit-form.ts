import { ChangeDetectionStrategy, Component, computed, effect, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatChipsModule } from '@angular/material/chips';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { VisitBrief } from '@yanzhen/contract/liaison/visit';
import { VISIT_TOPICS } from '@yanzhen/domain/liaison/visit';
import { PlannedVisits } from '../../shared/liaison/planned-visits';
import { formErrors } from '../../shared/problem/form-errors';
import { todayHere } from '../today';
import { topicName } from '../words';
import { CorrectionsEditor } from './corrections-editor';
import { PositionField } from './position-field';
import { PromisesEditor } from './promises-editor';
import { RequestsEditor } from './requests-editor';
import { SettledEditor } from './settled-editor';
import type { TypedVisit } from './typed-visit';
import { visitRules } from './visit-rules';

/** One visit, typed with a thumb: what is needed stands on top, everything else may stay empty. */
@Component({
  selector: 'app-visit-form',
  imports: [
    CorrectionsEditor,
    FormField,
    FormRoot,
    MatButton,
    MatButtonToggleModule,
    MatChipsModule,
    MatFormFieldModule,
    MatInput,
    PlannedVisits,
    PositionField,
    PromisesEditor,
    RequestsEditor,
    SettledEditor,
  ],
  templateUrl: './visit-form.html',
  styleUrl: './visit-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VisitForm {
  readonly clientId = input.required<string>();
  readonly start = input.required<TypedVisit>();
  readonly brief = input.required<VisitBrief>();
  /** What the button does; what it throws is shown at the fields that it names. */
  readonly save = input.required<(typed: TypedVisit) => Promise<void>>();
  /** After every change, so that nothing typed is lost. */
  readonly changed = output<TypedVisit>();

  private readonly typed = linkedSignal(() => this.start());
  protected readonly today = todayHere();
  protected readonly topics = VISIT_TOPICS.map((topic) => ({ topic, name: topicName(topic) }));
  protected readonly isDone = computed(() => this.typed().state === 'done');
  protected readonly form = form(this.typed, (path) => visitRules(path, this.today), {
    submission: {
      action: async (tree) => {
        try {
          await this.save()(this.typed());
        } catch (error) {
          // Whatever was refused stands at its field, and everything typed stays.
          return formErrors(tree, error);
        }
        return undefined;
      },
    },
  });
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);
  protected readonly blocked = computed(() => this.form().touched() && this.form().invalid());

  constructor() {
    effect(() => {
      const typed = this.typed();
      if (typed !== this.start()) this.changed.emit(typed);
    });
  }
}
