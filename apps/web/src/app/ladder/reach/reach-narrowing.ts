import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { industryOptions } from '../../shared/industry-names';
import { UnitMultiSelect } from '../../shared/inputs/unit-select';
import { verdictName } from '../../shared/ladder-words/tier-words';
import { MOST_SHORT, NO_NARROWING, type Reach } from './reach-filter';
import type { NamedClause } from './reach-words';

export type Narrowed = Readonly<Record<string, string | number | readonly string[] | null>>;

/** Every way to narrow the list; says each choice at once. */
@Component({
  selector: 'app-reach-narrowing',
  imports: [MatButton, MatFormFieldModule, MatSelectModule, MatSlideToggle, UnitMultiSelect],
  templateUrl: './reach-narrowing.html',
  styleUrl: './reach-narrowing.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReachNarrowing {
  readonly filter = input.required<Reach>();
  readonly clauses = input.required<readonly NamedClause[]>();
  /** A county sees its own unit anyway. */
  readonly units = input(true);
  readonly narrowed = output<Narrowed>();

  protected readonly industries = industryOptions();
  protected readonly verdicts = (['eligible', 'undecided', 'not_eligible'] as const).map((code) => ({
    code,
    name: verdictName(code),
  }));
  protected readonly shorts = Array.from({ length: MOST_SHORT }, (_, at) => at + 1);
  protected readonly none = NO_NARROWING;

  protected isNarrowed(): boolean {
    const { unit, industry, verdict, criterion, short } = this.filter();
    return Boolean(unit.length || industry.length || verdict.length || criterion !== null || short !== null);
  }
}
