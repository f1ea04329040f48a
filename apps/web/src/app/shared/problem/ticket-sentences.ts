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
  'ticket.own_reply': () =>
    $localize`:@@problems.tickets.ownReply:答复人不能回访自己答复的诉求，也不能不经回访办结，请由其他人办理。`,
  'ticket.attempts_too_few': (details) =>
    $localize`:@@problems.tickets.attempts:已有 ${details['missed'] ?? 0}:missed: 次未接通，满 ${details['least'] ?? ''}:least: 次才能确认未联系上，请再打一次。`,
  'ticket.call_back_first': () => $localize`:@@problems.tickets.callFirst:还没有回访，先回访再办结销号。`,
  'ticket.supervision_back': () =>
    $localize`:@@problems.tickets.supervisionBack:已经用过更强的督办方式，不能再退回较弱的。`,
  'ticket.must_rework': () =>
    $localize`:@@problems.tickets.mustRework:回访说没有解决或不满意，不能办结销号，请退回重办。`,
  'ticket.sentence_missing': () => $localize`:@@problems.tickets.sentence:请写明情况或理由。`,
  'ticket.part_missing': () => $localize`:@@problems.tickets.part:还缺办理所需的内容，请填写完整。`,
  'ticket.notes_not_yours': () => $localize`:@@problems.tickets.notes:内部备注只给市工信局和正在办理的单位看。`,
  'ticket.note_to_stranger': () => $localize`:@@problems.tickets.stranger:不能提到看不到这条备注的人。`,
  'ticket.files_not_yours': () => $localize`:@@problems.tickets.files:这件诉求的附件不由您的岗位上传或删除。`,
  'ticket.files_ended': () => $localize`:@@problems.tickets.filesEnded:诉求已经结束，附件不再增减。`,
  'ticket.files_full': (details) =>
    $localize`:@@problems.tickets.filesFull:一件诉求最多 ${details['most'] ?? ''}:most: 个附件。`,
  'ticket.file_there': (details) =>
    $localize`:@@problems.tickets.fileThere:内容相同的附件已经有了，没有重复上传（${details['name'] ?? ''}:name:）。`,
  'ticket.file_internal': () => $localize`:@@problems.tickets.fileInternal:内部附件只由办理单位上传。`,
  'ticket.file_not_yours': () => $localize`:@@problems.tickets.fileNotYours:只能删除自己上传的附件。`,
  'ticket.file_not_found': () => $localize`:@@problems.tickets.fileGone:没有这个附件，可能已被删除。`,
  'ticket.views_full': (details) =>
    $localize`:@@problems.tickets.viewsFull:最多保存 ${details['most'] ?? ''}:most: 个视图，请先删去一些。`,
  'ticket.view_not_found': () => $localize`:@@problems.tickets.noView:这个视图已经删去了。`,
  'ticket.kind_missing': () =>
    $localize`:@@problems.tickets.kindMissing:还没有定种类，请单独派单或在批量派单时选定种类。`,
  'ticket.addressee_unknown': (details) =>
    $localize`:@@problems.tickets.addressee:没有“${details['department'] ?? ''}:name:”这个责任单位。`,
  'ticket.addressee_twice': () => $localize`:@@problems.tickets.twice:同一个单位不能既主办又协办。`,
  'ticket.enterprise_missing': () => $localize`:@@problems.tickets.noFirm:您的账号还没有关联企业，不能提交诉求。`,
  'ticket.own_enterprise': () => $localize`:@@problems.tickets.own:企业自己提交的诉求，不改所属企业。`,
  'ticket.too_late': (details) => TOO_LATE[String(details['act'])]?.() ?? general(),
  'ticket.too_often': (details) =>
    $localize`:@@problems.tickets.often:已达到允许的次数（${details['most'] ?? ''}:most: 次），不能再次办理。`,
  'hotline.changed_since': () => $localize`:@@problems.hotline.changed:别人刚修改过这个对接方，请看最新的内容。`,
  'hotline.client_not_found': () => $localize`:@@problems.hotline.client:没有这个对接方。`,
  'hotline.key_not_found': () => $localize`:@@problems.hotline.key:没有这把密钥。`,
  'hotline.message_not_found': () => $localize`:@@problems.hotline.message:没有这条反馈。`,
  'hotline.day_ahead': () => $localize`:@@problems.hotline.dayAhead:这一天还没有到。`,
  'hotline.too_many_numbers': (details) =>
    $localize`:@@problems.hotline.numbers:一天的清单最多 ${details['most'] ?? ''}:most: 个编号。`,
  'hotline.address_not_https': () => $localize`:@@problems.hotline.https:地址要以 https:// 开头；http 只用于本机。`,
  'hotline.address_with_password': () => $localize`:@@problems.hotline.password:地址里不能写用户名和密码。`,
  'hotline.address_inside': () =>
    $localize`:@@problems.hotline.inside:这个地址在内部网络里；确实要用，请运维人员先在 HOTLINE_HOSTS 里写明。`,
  'hotline.two_keys': () => $localize`:@@problems.hotline.twoKeys:已有两把有效的密钥，请先停用旧的一把再新建。`,
  'hotline.order_not_found': () => $localize`:@@problems.hotline.order:没有收到过这张工单。`,
  'hotline.too_many_orders': (details) =>
    $localize`:@@problems.hotline.many:一次最多 ${details['most'] ?? ''}:most: 件工单，请分批发送。`,
  'hotline.signature_missing': () => $localize`:@@problems.hotline.unsigned:请求缺少签名。`,
  'hotline.signature_wrong': () => $localize`:@@problems.hotline.signature:请求的签名不符。`,
  'hotline.clock_skew': () => $localize`:@@problems.hotline.skew:对方的时钟与本系统相差太多，请校时后重发。`,
  'hotline.replayed': () => $localize`:@@problems.hotline.replayed:这个签名已经用过，请重新签名后再发。`,
  'open311.api_key': () => $localize`:@@problems.open311.key:api_key 不对或已停用。`,
  'open311.invalid': () => $localize`:@@problems.open311.invalid:请求的内容不符合 Open311 的约定。`,
  'open311.service_not_found': () => $localize`:@@problems.open311.service:没有这个 service_code。`,
  'open311.request_not_found': () => $localize`:@@problems.open311.request:没有这个编号的请求。`,
  'ticket.merge_into_none': () => $localize`:@@problems.tickets.into:没有可以并入的这一件，请核对编号。`,
  'ticket.repeat_of_itself': () => $localize`:@@problems.tickets.itself:一件诉求不能和它自己比较。`,
  'ticket.merge_later': () =>
    $localize`:@@problems.tickets.later:这样合并会使时限变长：较晚到期的并入较早到期的，尚未办理的并入正在办理的，加急的不并入一般的。`,
  'ticket.tracking_no_match': () =>
    $localize`:@@problems.tickets.tracking:编号或电话后四位不对，请核对后再查；登记时没有留电话的，请致电 12345 查询。`,
  'ticket.months_reversed': () => $localize`:@@problems.tickets.months:开始月份不能晚于结束月份。`,
  'ticket.months_too_many': (details) =>
    $localize`:@@problems.tickets.mostMonths:一次最多统计 ${details['most'] ?? ''}:most: 个月，请缩短时间。`,
} satisfies Record<string, Sentence>;

const general = (): string => $localize`:@@problems.tickets.late:已过允许的时间，不能再办理这一步。`;

const TOO_LATE: Readonly<Record<string, (() => string) | undefined>> = {
  return: () => $localize`:@@problems.tickets.lateReturn:已过退单的时限，请办理或申请转办。`,
  ask_extension: () => $localize`:@@problems.tickets.lateAsk:时限已过，不能再申请延期。`,
  reopen: () => $localize`:@@problems.tickets.lateReopen:办结已久，请重新登记一件诉求。`,
};
