import type { Sentence } from './sentence';

export const TICKET_SENTENCES = {
  'ticket.request_not_found': () => $localize`:@@problems.tickets.gone:没有这件诉求，或不在您的查看范围内。`,
  'ticket.changed_since': () => $localize`:@@problems.tickets.changed:别人刚办理过这件诉求，请看最新的情况后再办。`,
  'ticket.not_yours_to_do': () => $localize`:@@problems.tickets.notYours:这一步不由您的岗位办理。`,
  'ticket.wrong_state': () => $localize`:@@problems.tickets.state:这件诉求现在的状态不能这样办理，请刷新后再看。`,
  'ticket.other_department': () => $localize`:@@problems.tickets.department:这件诉求不由您的单位主办。`,
  'ticket.accepted_already': () => $localize`:@@problems.tickets.accepted:您的单位已经签收。`,
  'ticket.not_joint': () => $localize`:@@problems.tickets.joint:只有已签收的协办单位可以提交协办意见。`,
  'ticket.not_paused': () => $localize`:@@problems.tickets.running:现在没有暂停计时。`,
  'ticket.paused': () => $localize`:@@problems.tickets.paused:正在暂停计时，请先恢复再办理。`,
  'ticket.nothing_asked': () => $localize`:@@problems.tickets.nothingAsked:没有待决定的延期申请。`,
  'ticket.asked_already': () => $localize`:@@problems.tickets.asked:已有一份延期申请等待决定。`,
  'ticket.own_reply': () => $localize`:@@problems.tickets.ownReply:答复人不能回访自己办理的诉求，请由其他人回访。`,
  'ticket.sentence_missing': () => $localize`:@@problems.tickets.sentence:请写明情况或理由。`,
  'ticket.part_missing': () => $localize`:@@problems.tickets.part:还缺办理所需的内容，请填写完整。`,
  'ticket.addressee_unknown': (details) =>
    $localize`:@@problems.tickets.addressee:没有“${details['department'] ?? ''}:name:”这个责任单位。`,
  'ticket.addressee_twice': () => $localize`:@@problems.tickets.twice:同一个单位不能既主办又协办。`,
  'ticket.enterprise_missing': () => $localize`:@@problems.tickets.noFirm:您的账号还没有关联企业，不能提交诉求。`,
  'ticket.too_late': (details) => TOO_LATE[String(details['act'])]?.() ?? general(),
  'ticket.too_often': (details) =>
    $localize`:@@problems.tickets.often:已达到允许的次数（${details['most'] ?? ''}:most: 次），不能再次办理。`,
  'ticket.merge_into_none': () => $localize`:@@problems.tickets.into:没有可以并入的这一件，请核对编号。`,
  'ticket.merge_later': () => $localize`:@@problems.tickets.later:只能把较晚到期的并入较早到期的，时限才不会变长。`,
} satisfies Record<string, Sentence>;

const general = (): string => $localize`:@@problems.tickets.late:已过允许的时间，不能再办理这一步。`;

const TOO_LATE: Readonly<Record<string, (() => string) | undefined>> = {
  return: () => $localize`:@@problems.tickets.lateReturn:已过退单的时限，请办理或申请转办。`,
  ask_extension: () => $localize`:@@problems.tickets.lateAsk:时限已过，不能再申请延期。`,
  reopen: () => $localize`:@@problems.tickets.lateReopen:办结已久，请重新登记一件诉求。`,
};
