import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import type { FactsRow } from '@yanzhen/contract/registry/facts';
import { FACT_MEANINGS, type FactKey } from '@yanzhen/domain/registry/annual-facts';
import { firstValueFrom } from 'rxjs';
import { Notice } from '../../../shared/feedback/notice';
import { Icon } from '../../../shared/icon/icon';
import { Empty } from '../../../shared/states/empty';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { factName } from '../../words';
import { suspectYears } from '../flag-words';
import { OpenEnterprise } from '../open-enterprise';
import { FactsChart } from './facts-chart';
import { FactsDialog, type FactsOrder } from './facts-dialog';
import { FactsTable } from './facts-table';

/** Years × figures, drawn and as they were reported. */
@Component({
  selector: 'app-facts-section',
  imports: [Empty, Failure, FactsChart, FactsTable, Icon, Loading, MatButton, MatFormFieldModule, MatSelectModule],
  templateUrl: './facts-section.html',
  styleUrl: './facts-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FactsSection {
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  protected readonly open = inject(OpenEnterprise);

  protected readonly facts = this.open.facts;
  protected readonly drawn = signal<FactKey>('revenue');
  protected readonly figures = FACT_MEANINGS.map(({ key }) => ({ key, name: factName(key) }));
  protected readonly suspect = computed(() => suspectYears(this.facts.hasValue() ? this.facts.value() : []));

  protected async edit(row: FactsRow | null): Promise<void> {
    const order: FactsOrder = {
      enterprise: this.open.id(),
      row,
      years: this.facts.hasValue() ? this.facts.value() : [],
    };
    const dialog = this.dialogs.open<FactsDialog, FactsOrder, FactsRow>(FactsDialog, { data: order, width: '720px' });
    const saved = await firstValueFrom(dialog.afterClosed());
    if (!saved) return;
    this.open.reload();
    this.notice.say($localize`:@@registry.facts.saved:已保存 ${saved.year}:year: 年数据，规模与提示已重新计算`);
  }
}
