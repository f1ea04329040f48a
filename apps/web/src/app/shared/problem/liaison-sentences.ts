import type { Sentence } from './sentence';

export const LIAISON_SENTENCES = {
  'liaison.campaign_not_found': () => $localize`:@@problems.liaison.campaign:没有这项活动。`,
  'liaison.campaign_named_already': (details) =>
    $localize`:@@problems.liaison.campaignNamed:已经有一项活动叫“${details['name'] ?? ''}:name:”。`,
  'liaison.period_reversed': () => $localize`:@@problems.liaison.reversed:结束日期早于开始日期。`,
  'liaison.officer_not_found': () => $localize`:@@problems.liaison.officer:没有这位助企干部，或不在您的范围内。`,
  'liaison.officer_not_yours': () => $localize`:@@problems.liaison.officerForeign:县区只能维护本县区的助企干部。`,
  'liaison.officer_inactive': (details) =>
    $localize`:@@problems.liaison.officerInactive:${details['name'] ?? ''}:name: 已停用，不能再安排企业。`,
  'liaison.account_unfit': () =>
    $localize`:@@problems.liaison.accountUnfit:只能绑定包联领导或首席服务员的账号，并且账号在用。`,
  'liaison.account_bound_already': () =>
    $localize`:@@problems.liaison.accountBound:这个账号已绑定在另一位助企干部名下。`,
  'liaison.assignment_not_found': () => $localize`:@@problems.liaison.assignment:没有这条包联安排。`,
  'liaison.chief_taken': (details) =>
    details['by']
      ? $localize`:@@problems.liaison.chiefTakenBy:这家企业同期已有首席服务员 ${details['by']}:name:（自 ${details['since'] ?? ''}:day: 起）。请先结束原来的安排。`
      : $localize`:@@problems.liaison.chiefTaken:另一位首席服务员刚刚安排到这家企业，请刷新后再看。`,
  'liaison.assigned_already': () =>
    $localize`:@@problems.liaison.assignedAlready:这位干部同期已以同样的身份联系这家企业。`,
  'liaison.replacement_misses': () =>
    $localize`:@@problems.liaison.replacement:接任日期须在原任的包联期限之内，并晚于原任的第一天。`,
  'liaison.proposal_not_found': () => $localize`:@@problems.liaison.proposal:没有这份分配方案，或不在您的范围内。`,
  'liaison.proposal_applied': () => $localize`:@@problems.liaison.proposalApplied:这份方案已经执行过了。`,
  'liaison.stand_in_not_found': () => $localize`:@@problems.liaison.standIn:没有这条代理安排，或不在您的范围内。`,
  'liaison.stand_in_self': () => $localize`:@@problems.liaison.standInSelf:不能由本人代理本人。`,
  'liaison.stand_in_taken': (details) =>
    $localize`:@@problems.liaison.standInTaken:这段时间已经安排了代理（自 ${details['since'] ?? ''}:day: 起）。`,
  'liaison.handover_not_found': () => $localize`:@@problems.liaison.handover:没有这次工作交接，或不在您的范围内。`,
  'liaison.handover_self': () => $localize`:@@problems.liaison.handoverSelf:不能交接给本人。`,
  'liaison.handover_past': () => $localize`:@@problems.liaison.handoverPast:交接日期不能早于今天。`,
  'liaison.handover_moved': () => $localize`:@@problems.liaison.handoverMoved:交接清单刚刚有变化，请重新核对后再确认。`,
  'liaison.handover_not_yours': () =>
    $localize`:@@problems.liaison.handoverForeign:有登录账号的干部须由本人确认；没有账号的由工信部门代为确认。`,
  'liaison.handover_over': () => $localize`:@@problems.liaison.handoverOver:这次交接已经完成或取消。`,
  'liaison.visit_not_found': () => $localize`:@@problems.liaison.visit:没有这次走访，或不在您的查看范围内。`,
  'liaison.visit_not_yours': () => $localize`:@@problems.liaison.visitForeign:只能修改自己记录的走访。`,
  'liaison.visit_not_planned': () => $localize`:@@problems.liaison.visitNotPlanned:只有还没进行的走访才能取消。`,
  'liaison.visit_day_missing': () => $localize`:@@problems.liaison.visitDay:请填写走访日期。`,
  'liaison.visit_day_implausible': () =>
    $localize`:@@problems.liaison.visitDayOdd:走访日期不能晚于今天，也不能早于 2015 年。`,
  'liaison.photo_not_found': () => $localize`:@@problems.liaison.photo:没有这张照片，或不在您的查看范围内。`,
  'liaison.photo_not_image': (details) =>
    $localize`:@@problems.liaison.photoKind:${details['name'] ?? ''}:name: 不是照片。请选择 JPG、PNG 或 WebP 图片。`,
  'liaison.photos_full': (details) =>
    $localize`:@@problems.liaison.photosFull:一次走访最多 ${details['limit'] ?? ''}:count: 张照片。`,
  'liaison.photo_arriving': () => $localize`:@@problems.liaison.photoArriving:这张照片正在上传，请稍后再看。`,
  'liaison.promise_in_past': () => $localize`:@@problems.liaison.promisePast:承诺的期限早于走访日期。`,
  'liaison.promise_not_found': () => $localize`:@@problems.liaison.promise:没有这项承诺，或不在您的查看范围内。`,
  'liaison.refusal_reason_missing': () => $localize`:@@problems.liaison.refusalReason:不采纳时请写明理由。`,
  'liaison.correction_not_found': () =>
    $localize`:@@problems.liaison.correction:没有这条信息更正，或不在您的查看范围内。`,
} satisfies Record<string, Sentence>;
