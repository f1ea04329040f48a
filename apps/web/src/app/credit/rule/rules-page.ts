import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import type { CreditRuleVersion } from '@yanzhen/contract/credit/rules';
import type { CreditRuleAct } from '@yanzhen/domain/credit/rule-life';
import { firstValueFrom } from 'rxjs';
import { Confirm } from '../../shared/feedback/confirm';
import { oneAtATime } from '../../shared/feedback/one-at-a-time';
import { DayPipe, InstantPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { idempotency } from '../../shared/session/idempotency';
import { Session } from '../../shared/session/session';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { RulesDraftDialog } from './draft-dialog';
import { RuleDifference } from './rule-difference';
import { RuleLines } from './rule-lines';
import { RuleMoves } from './rule-moves';
import { RULE_ACTS, versionState } from './rule-words';
import { RulesApi } from './rules-api';

const POLL_MS = 2_000;

const TEXTS: Readonly<Record<Exclude<CreditRuleAct, 'change'>, string>> = {
  remove: $localize`:@@credit.ruleVersions.ask.remove:草稿里写的都会丢掉。`,
  submit: $localize`:@@credit.ruleVersions.ask.submit:提请后由没有参与起草的另一位同事发布；退回之前不能再改。`,
  return: $localize`:@@credit.ruleVersions.ask.return:退回后起草的人可以再改。`,
  publish: $localize`:@@credit.ruleVersions.ask.publish:发布后不能再改。全部企业的状况在后台重算，从生效日零点（北京时间）起按这一版。`,
};

/** By which rules standing follows from records: every version, what it changed, whom it moved, and the next one in the making. */
@Component({
  selector: 'app-credit-rules-page',
  imports: [DayPipe, Failure, Icon, InstantPipe, Loading, MatButton, PageHeader, RuleDifference, RuleLines, RuleMoves],
  templateUrl: './rules-page.html',
  styleUrl: './rules-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CreditRulesPage {
  private readonly api = inject(RulesApi);
  private readonly confirm = inject(Confirm);
  private readonly dialogs = inject(MatDialog);
  private readonly session = inject(Session);
  private readonly once = idempotency();

  protected readonly versions = this.api.all();
  protected readonly mayWatch = this.session.can('credit.watch');
  protected readonly acts = RULE_ACTS;
  private readonly turn = oneAtATime(() => this.versions.reload());
  protected readonly busy = this.turn.busy;
  protected readonly crumbs: readonly Crumb[] = [{ label: $localize`:@@credit.title:信用`, link: '/credit' }];
  protected readonly mayBegin = computed(
    () =>
      this.session.can('credit.rules.write') &&
      this.versions.hasValue() &&
      this.versions.value().every(({ state }) => state === 'published'),
  );
  protected readonly cards = computed(() =>
    (this.versions.hasValue() ? this.versions.value() : []).map((row, at, all) => ({
      row,
      state: versionState(row),
      before: all[at + 1] ?? null,
      // What decides, or is about to, stands open; the past can be opened.
      open: row.time !== 'past',
    })),
  );

  constructor() {
    // Everything is reckoned anew behind the page: it looks again until that is done.
    const timer = setInterval(() => {
      const counting = this.versions.hasValue() && this.versions.value().some(isCounting);
      if (counting && !this.versions.isLoading()) this.versions.reload();
    }, POLL_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected async begin(): Promise<void> {
    await this.turn.doing(async () => {
      const begun = await this.api.begin(this.once.headers());
      this.once.renew();
      await this.edit(begun);
    });
  }

  protected act(act: CreditRuleAct, row: CreditRuleVersion): Promise<void> {
    return this.turn.doing(async () => {
      if (act === 'change') return this.edit(row);
      const title = $localize`:@@credit.ruleVersions.ask.title:${RULE_ACTS[act]}:act:：第 ${row.no}:no: 版`;
      const danger = act === 'remove' ? { danger: true as const } : {};
      if (!(await this.confirm.ask({ title, text: TEXTS[act], act: RULE_ACTS[act], ...danger }))) return;
      await (act === 'remove' ? this.api.remove(row) : this.api.step(row, act));
    });
  }

  private async edit(row: CreditRuleVersion): Promise<void> {
    const dialog = this.dialogs.open(RulesDraftDialog, { data: row, width: '920px', maxWidth: '96vw' });
    await firstValueFrom(dialog.afterClosed());
  }
}

const isCounting = ({ recount }: CreditRuleVersion): boolean => recount !== null && recount.finishedAt === null;
