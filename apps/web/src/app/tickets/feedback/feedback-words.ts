import type { MessageState } from '@yanzhen/domain/tickets/hotline/message';

const STATES: Readonly<Record<MessageState, string>> = {
  waiting: $localize`:@@feedback.state.waiting:待送达`,
  dead: $localize`:@@feedback.state.dead:已放弃`,
  sent: $localize`:@@feedback.state.sent:已送达`,
};
export const messageStateWords = (state: MessageState): string => STATES[state];

/** What went wrong, as somebody who can mend it would say it. */
export function failureWords(failure: string | null): string {
  if (failure === null) return '';
  if (failure === 'no_key') return $localize`:@@feedback.failure.noKey:没有有效的密钥，无法签名`;
  if (failure === 'address') return $localize`:@@feedback.failure.address:反馈地址指向不允许的网络，没有发送`;
  if (failure === 'timeout') return $localize`:@@feedback.failure.timeout:对方 5 秒内没有应答`;
  if (failure === 'unreachable') return $localize`:@@feedback.failure.unreachable:连接不上对方`;
  if (failure.startsWith('3'))
    return $localize`:@@feedback.failure.moved:对方要求转到别的地址（${failure}:status:），请改反馈地址`;
  return $localize`:@@feedback.failure.status:对方应答 ${failure}:status:`;
}
