import type { TrackedStep } from '@yanzhen/contract/tickets/tracking';
import type { ToldAct } from '@yanzhen/domain/tickets/tracking';
import { timeWords } from '../words';

const WORDS: Readonly<Record<ToldAct, string>> = {
  receive: $localize`:@@tickets.track.receive:诉求已登记`,
  dispatch: $localize`:@@tickets.track.dispatch:已派给责任单位`,
  accept: $localize`:@@tickets.track.accept:责任单位已签收，开始办理`,
  transfer: $localize`:@@tickets.track.transfer:已转给另一单位办理`,
  return: $localize`:@@tickets.track.return:原单位不负责此事，正在重新派单`,
  pause: $localize`:@@tickets.track.pause:需要您补充材料，办理时间暂停计算`,
  resume: $localize`:@@tickets.track.resume:材料已收到，继续办理`,
  grant_extension: $localize`:@@tickets.track.grant:经批准，办理时间延长`,
  stage_reply: $localize`:@@tickets.track.stage:责任单位反馈了进展`,
  reply: $localize`:@@tickets.track.reply:责任单位已答复`,
  call_back: $localize`:@@tickets.track.callBack:已电话回访`,
  not_reached: $localize`:@@tickets.track.givenUp:多次电话回访未能联系上您，回访结束`,
  close: $localize`:@@tickets.track.close:诉求已办结`,
  rework: $localize`:@@tickets.track.rework:答复未通过，已退回重新办理`,
  reopen: $localize`:@@tickets.track.reopen:诉求重新打开`,
  merge: $localize`:@@tickets.track.merge:与另一件诉求合并办理`,
  invalidate: $localize`:@@tickets.track.invalidate:不属于受理范围`,
  withdraw: $localize`:@@tickets.track.withdraw:诉求已撤回`,
  rate: $localize`:@@tickets.track.rate:企业已评价`,
};

/** A step as somebody reads it who knows nothing of the house. */
export function stepSentence({ act, time, reached, attempt }: TrackedStep): string {
  if (act === 'call_back' && reached === false && attempt !== null)
    return $localize`:@@tickets.track.attempt:第 ${attempt}:attempt: 次电话回访未接通，之后会再联系您`;
  if (act === 'call_back' && reached === false) return $localize`:@@tickets.track.notReached:已电话回访，未能联系上您`;
  return time === null || act !== 'grant_extension' ? WORDS[act] : `${WORDS[act]} ${timeWords(time.unit, time.amount)}`;
}
