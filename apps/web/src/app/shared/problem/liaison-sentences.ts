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
} satisfies Record<string, Sentence>;
