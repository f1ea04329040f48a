import { booleanAttribute, ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Line } from './lines';
import { Meter } from './meter';
import { StateMark } from './state-mark';

/** A condition as found: value, bar, and the parts it is made of. */
@Component({
  selector: 'app-test-lines',
  imports: [Meter, StateMark],
  templateUrl: './test-lines.html',
  styleUrl: './test-lines.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TestLines {
  readonly line = input.required<Line>();
  /** The criterion above has said what it is about and how it stands. */
  readonly alone = input(false, { transform: booleanAttribute });
}
