import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { CallDetail, TakeCallStep } from '@yanzhen/contract/credit/call';
import { CALL_LIMITS } from '@yanzhen/domain/credit/call/call';
import type { CallStep } from '@yanzhen/domain/credit/call/life';
import { firstValueFrom } from 'rxjs';
import { Confirm } from '../../shared/feedback/confirm';
import { CallApi } from './call-api';
import { PublishDialog } from './publish-dialog';
import { StepQuestions } from './step-dialog';
import { STEPS } from './words';

/** Asks what has to be asked before a step of a call, and takes it. */
@Injectable({ providedIn: 'root' })
export class CallStepRunner {
  private readonly api = inject(CallApi);
  private readonly confirm = inject(Confirm);
  private readonly questions = inject(StepQuestions);
  private readonly dialogs = inject(MatDialog);

  /** Null: not after all. */
  async run(call: CallDetail, step: CallStep): Promise<CallDetail | null> {
    if (step === 'publish') {
      const dialog = this.dialogs.open<PublishDialog, CallDetail, CallDetail>(PublishDialog, { data: call, width: '560px' }); // prettier-ignore
      return (await firstValueFrom(dialog.afterClosed())) ?? null;
    }
    const words = await this.ask(call, step);
    return words && this.api.step(call.id, { version: call.version, step, ...words });
  }

  private async ask(
    call: CallDetail,
    step: TakeCallStep['step'],
  ): Promise<Pick<TakeCallStep, 'reason' | 'seed'> | null> {
    const title = `${STEPS[step]}：${call.name}`;
    const act = STEPS[step];
    if (step === 'reopen') {
      const text = $localize`:@@calls.ask.reopen:已生成的排序将作废；抽签种子不变，重新生成时不会再抽一次。`;
      const label = $localize`:@@calls.ask.reason:理由（必填）`;
      const reason = await this.questions.ask({ title, text, label, act, required: true, most: CALL_LIMITS.reason });
      return reason === undefined ? null : { reason, seed: null };
    }
    if (step === 'rank' && !call.ranked) {
      const text = $localize`:@@calls.ask.rank:信用状况以今天为准。其他都相同的企业由抽签决定先后，种子只定一次，以后不能再换。`;
      const label = $localize`:@@calls.ask.seed:抽签种子（如当日公开的开奖号；不填由系统产生）`;
      const seed = await this.questions.ask({ title, text, label, act, required: false, most: CALL_LIMITS.seed });
      return seed === undefined ? null : { reason: null, seed: seed === '' ? null : seed };
    }
    const yes = await this.confirm.ask({ title, text: TEXTS[step], act });
    return yes ? { reason: null, seed: null } : null;
  }
}

const TEXTS: Readonly<Record<Exclude<TakeCallStep['step'], 'reopen'>, string>> = {
  open: $localize`:@@calls.ask.open:开放评分后，满分、同分区间、先后规则和名额都不能再改。`,
  rank: $localize`:@@calls.ask.rankAgain:按今天的信用状况重新生成排序，抽签种子不变。`,
  propose: $localize`:@@calls.ask.propose:提请后由另一位同事确认定稿。`,
  freeze: $localize`:@@calls.ask.freeze:定稿后名单和先后不再变动；以后信用状况变化只作为差异显示。`,
};
