import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { RouterLink } from '@angular/router';
import type { ReachRow } from '@yanzhen/contract/ladder/reach';
import { TIER_OF_POOL, type Pool } from '@yanzhen/domain/ladder/pool/pool';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { compact } from '../../shared/compact';
import { tierName } from '../../shared/ladder-words/tier-words';
import { unitName } from '../../shared/names';
import { Failure } from '../../shared/states/failure';
import { Cell, type Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { shortWords } from '../reach/reach-words';
import { PoolActs } from './pool-acts';
import { PoolApi } from './pool-api';

/** At most so many criteria away. */
const NEAR = 2;

/** Near ones that are not in the pool: chosen by a person, entered at once for one reason. */
@Component({
  selector: 'app-pool-proposals',
  imports: [Cell, DataTable, Failure, MatButton, MatCheckbox, RouterLink],
  templateUrl: './pool-proposals.html',
  styles: `
    :host {
      display: block;
      margin-top: 28px;
    }
    h2 {
      margin: 0 0 4px;
    }
    p {
      margin: 0 0 12px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PoolProposals {
  private readonly acts = inject(PoolActs);

  readonly pool = input.required<Pool>();
  readonly unit = input.required<UnitCode[]>();
  /** How many are in the pool: whenever it changes the proposals are others. */
  readonly changes = input.required<number>();
  readonly entered = output<string>();

  protected readonly tier = computed(() => TIER_OF_POOL[this.pool()]);
  protected readonly tierWords = computed(() => {
    const tier = this.tier();
    return tier ? tierName(tier) : '';
  });
  protected readonly list = inject(PoolApi).near(
    computed(() => {
      const tier = this.tier();
      return tier === null
        ? undefined
        : compact({ tier, notIn: this.pool(), short: NEAR, unit: this.unit(), limit: 20 });
    }),
  );
  protected readonly near = NEAR;
  /** Another pool has other rows to choose. */
  protected readonly chosen = linkedSignal<unknown, ReadonlySet<number>>({
    source: () => [this.pool(), this.unit(), this.changes()],
    computation: () => new Set(),
  });
  protected readonly reachQuery = computed(() => ({ tier: this.tier(), short: NEAR }));

  protected readonly shortWords = shortWords;
  protected readonly key = (row: ReachRow): number => row.enterpriseId;
  protected readonly link = (row: ReachRow): unknown[] => ['/enterprises', row.enterpriseId, 'ladder'];
  protected readonly columns: readonly Column<ReachRow>[] = [
    { key: 'name', label: $localize`:@@labels.col.name:企业名称`, text: (row) => row.name, always: true },
    { key: 'choose', label: $localize`:@@pools.choose:选择`, always: true },
    { key: 'unit', label: $localize`:@@shared.unit:县区`, text: (row) => unitName(row.unitCode), always: true },
    { key: 'short', label: $localize`:@@pools.short:离条件`, text: shortWords, always: true },
  ];

  protected chooseLabel({ name }: ReachRow): string {
    return $localize`:@@pools.chooseOf:选择 ${name}:name:`;
  }

  protected choose(id: number, on: boolean): void {
    const next = new Set(this.chosen());
    if (on) next.add(id);
    else next.delete(id);
    this.chosen.set(next);
  }

  protected async enter(): Promise<void> {
    const firms = this.list
      .rows()
      .filter(({ enterpriseId }) => this.chosen().has(enterpriseId))
      .map(({ enterpriseId, name }) => ({ id: enterpriseId, name }));
    const reason = $localize`:@@pools.proposed:接近${this.tierWords()}:tier:条件（测评差 ${NEAR}:count: 项以内）`;
    if (!(await this.acts.enter(this.pool(), firms, reason))) return;
    this.chosen.set(new Set());
    this.list.reload();
    this.entered.emit($localize`:@@pools.enteredMany:${firms.length}:count: 家企业已入库`);
  }
}
