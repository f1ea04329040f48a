import { inject, Injectable } from '@angular/core';
import type { FlagRow } from '@yanzhen/contract/credit/flag';
import { FLAG_LIMITS } from '@yanzhen/domain/credit/flag/flag';
import { Confirm } from '../../shared/feedback/confirm';
import { Notice } from '../../shared/feedback/notice';
import { StepQuestions } from '../call/step-dialog';
import { FlagApi } from './flag-api';
import { USES } from './flag-words';

export type FlagAct = 'approve' | 'refuse' | 'revoke' | 'keep';

export const ACTS: Readonly<Record<FlagAct, string>> = {
  approve: $localize`:@@flags.act.approve:同意`,
  refuse: $localize`:@@flags.act.refuse:不同意`,
  revoke: $localize`:@@flags.act.revoke:撤销`,
  keep: $localize`:@@flags.act.keep:核实后保留`,
};

const TEXTS: Readonly<Record<Exclude<FlagAct, 'approve'>, string>> = {
  refuse: $localize`:@@flags.ask.refuse:提出人会看到理由。`,
  revoke: $localize`:@@flags.ask.revoke:撤销后不能恢复；需要时重新提出。`,
  keep: $localize`:@@flags.ask.keep:企业已被列入名单，请写明为何仍保留（如银行或生态环境部门的答复）。`,
};

/** What may be done with a flag, and the words that go with it. */
@Injectable({ providedIn: 'root' })
export class FlagActs {
  private readonly api = inject(FlagApi);
  private readonly confirm = inject(Confirm);
  private readonly questions = inject(StepQuestions);
  private readonly notice = inject(Notice);

  openTo(flag: FlagRow, may: { write: boolean; decide: boolean }): FlagAct[] {
    if (flag.mayDecide) return ['approve', 'refuse'];
    if (flag.phase !== 'active' && flag.phase !== 'coming') return [];
    return [...(may.decide && flag.groundFellOn !== null ? (['keep'] as const) : []), ...(may.write ? (['revoke'] as const) : [])]; // prettier-ignore
  }

  /** Whether anything may have changed. */
  async run(act: FlagAct, flag: FlagRow, name: string): Promise<boolean> {
    try {
      return await this.ask(act, flag, `${ACTS[act]}：${name} · ${USES[flag.use]}`);
    } catch (error) {
      // A colleague was faster, or the rule says no: told at the foot, and the page shows how it stands.
      this.notice.problem(error);
      return true;
    }
  }

  private async ask(act: FlagAct, { id, version, reason: said }: FlagRow, title: string): Promise<boolean> {
    if (act === 'approve') {
      if (!(await this.confirm.ask({ title, text: said, act: ACTS.approve }))) return false;
      await this.api.decide(id, { version, approve: true, note: null });
      return true;
    }
    const label = $localize`:@@calls.ask.reason:理由（必填）`;
    const question = { title, text: TEXTS[act], label, act: ACTS[act], required: true, most: FLAG_LIMITS.reason };
    const reason = await this.questions.ask(question);
    if (reason === undefined) return false;
    if (act === 'refuse') await this.api.decide(id, { version, approve: false, note: reason });
    else await this.api[act](id, { version, reason });
    return true;
  }
}
