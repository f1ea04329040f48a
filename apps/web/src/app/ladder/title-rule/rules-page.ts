import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import type { TitleRuleRow } from '@yanzhen/contract/ladder/title-life';
import { ruleOf, TITLE_RULE_NAMES, type TitleRuleName, yearOf } from '@yanzhen/domain/ladder/title-life/title-rules';
import { firstValueFrom } from 'rxjs';
import { Notice } from '../../shared/feedback/notice';
import { Icon } from '../../shared/icon/icon';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { RuleDialog, type RuleOrder } from './rule-dialog';
import { RuleHistory } from './rule-history';
import { TitleRuleApi } from './title-rule-api';
import { ruleWords, valueWords } from './rule-words';

/** The numbers of the dynamic management of titles: what holds since when, by which document, and who said so. */
@Component({
  selector: 'app-rules-page',
  imports: [Failure, Icon, Loading, MatButton, MatIconButton, PageHeader, RuleHistory],
  templateUrl: './rules-page.html',
  styleUrl: './rules-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RulesPage {
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly session = inject(Session);
  private readonly api = inject(TitleRuleApi);

  protected readonly rules = this.api.all();
  protected readonly history = this.api.history();
  protected readonly mayWrite = this.session.can('title.register');
  protected readonly year = yearOf(this.session.person().today);
  protected readonly cards = computed(() => {
    const rules = this.rules.hasValue() ? this.rules.value() : [];
    return TITLE_RULE_NAMES.map((name) => ({
      name,
      words: ruleWords(name),
      rows: rules
        .filter((rule) => rule.name === name)
        .toSorted((a, b) => b.fromYear - a.fromYear)
        .map((row) => ({ row, value: valueWords(name, row.value), now: ruleOf(rules, name, this.year) === row })),
    }));
  });

  protected changeLabel(row: TitleRuleRow): string {
    return $localize`:@@titleRules.changeOf:修改${ruleWords(row.name).name}:name:（${row.fromYear}:year: 年起）`;
  }

  protected addLabel(name: TitleRuleName): string {
    return $localize`:@@titleRules.addOf:为${ruleWords(name).name}:name:增加自某年起的新值`;
  }

  protected async edit(name: TitleRuleName, row: TitleRuleRow | null): Promise<void> {
    const dialog = this.dialogs.open<RuleDialog, RuleOrder, TitleRuleRow>(RuleDialog, {
      data: { name, row, year: this.year },
      width: '520px',
    });
    if (!(await firstValueFrom(dialog.afterClosed()))) return;
    this.rules.reload();
    this.history.reload();
    this.notice.say($localize`:@@titleRules.saved:已保存，提醒和期限按新值计算`);
  }
}
