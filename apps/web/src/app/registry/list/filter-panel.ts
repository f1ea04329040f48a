import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { CREDIT_STANDINGS } from '@yanzhen/domain/credit/standing';
import { ENTERPRISE_FLAGS, ENTERPRISE_STATES } from '@yanzhen/domain/registry/enterprise';
import { UnitMultiSelect } from '../../shared/inputs/unit-select';
import { standingName } from '../../shared/names';
import { flagName, industryOptions, sizeName, stateName, tierName } from '../words';
import { type Filter, type FilterKey, SIZES, TIERS, YES_NO } from './filter';
import { leaderWords } from './filter-words';

export type FilterChange = Partial<Record<FilterKey, string | readonly string[] | null>>;

/** Every way to narrow the list; says each choice at once. */
@Component({
  selector: 'app-filter-panel',
  imports: [MatFormFieldModule, MatSelectModule, UnitMultiSelect],
  templateUrl: './filter-panel.html',
  styleUrl: './filter-panel.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FilterPanel {
  readonly filter = input.required<Filter>();
  readonly labels = input<readonly { id: string; name: string }[]>([]);
  /** A county sees its own unit anyway. */
  readonly units = input(true);
  /** Some who look after enterprises do not read their credit. */
  readonly credit = input(true);
  readonly changed = output<FilterChange>();

  protected readonly tiers = TIERS.map((code) => ({ code, name: tierName(code) }));
  protected readonly standings = CREDIT_STANDINGS.map((code) => ({ code, name: standingName(code) }));
  protected readonly industries = industryOptions();
  protected readonly sizes = SIZES.map((code) => ({ code, name: sizeName(code) }));
  protected readonly answers = YES_NO.map((code) => ({ code, name: leaderWords(code) }));
  protected readonly flags = ENTERPRISE_FLAGS.map((code) => ({ code, name: flagName(code) }));
  protected readonly states = ENTERPRISE_STATES.map((code) => ({ code, name: stateName(code) }));
}
