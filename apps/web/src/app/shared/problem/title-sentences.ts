import type { Sentence } from './sentence';

/** What happens to titles and pools after the award. */
export const TITLE_SENTENCES = {
  'title.revoked': (details) =>
    $localize`:@@problems.title.revoked:这条称号已于 ${details['revokedOn'] ?? ''}:day: 撤销，不能修改或删除；如属误撤，请先恢复。`,
  'title.over': (details) =>
    $localize`:@@problems.title.over:这条称号 ${details['validTo'] ?? ''}:day: 已到期，不能再暂停。`,
  'title.act_out_of_turn': () => $localize`:@@problems.title.outOfTurn:这条称号现在的状态不能这样操作，请刷新后再看。`,
  'title.day_ahead': (details) =>
    $localize`:@@problems.title.ahead:日期 ${details['day'] ?? ''}:day: 在今天之后，请核对。`,
  'title.barred': (details) =>
    $localize`:@@problems.title.barred:这家企业的称号被撤销过，${details['until'] ?? ''}:day: 及以前不得再次申报。`,
  'title.no_duty': (details) =>
    $localize`:@@problems.title.noDuty:${details['year'] ?? ''}:year: 年更新截止日这家企业没有须更新的有效称号。`,
  'title.update_day': (details) =>
    $localize`:@@problems.title.updateDay:更新日期应在 ${details['year'] ?? ''}:year: 年 1 月 1 日之后，且不晚于今天。`,
  'title.report_not_found': () => $localize`:@@problems.title.reportGone:没有这条重大变化，或不在您的查看范围内。`,
  'title.reported_before': () => $localize`:@@problems.title.reportedBefore:报告日期早于变化发生的日期。`,
  'title.none_on_day': (details) =>
    $localize`:@@problems.title.noneOnDay:${details['day'] ?? ''}:day: 这家企业没有有效的梯度称号，不需要报告。`,
  'title.change_entered_already': () => $localize`:@@problems.title.changeAlready:同一天的同类变化已经登记过。`,
  'title.rule_not_found': () => $localize`:@@problems.title.ruleGone:没有这项规则，或年度不对。`,
  'title.rule_value': (details) =>
    $localize`:@@problems.title.ruleValue:“${details['value'] ?? ''}:value:”不能用作这项规则的值：截止日写成“05-31”这样的月-日，其余写正整数。`,
  'pool.not_found': () => $localize`:@@problems.pool.gone:没有这条入库记录，或不在您的查看范围内。`,
  'pool.not_active': (details) =>
    $localize`:@@problems.pool.notActive:“${details['name'] ?? ''}:name:”不是在营企业，不能入库。`,
  'pool.in_already': (details) => $localize`:@@problems.pool.already:“${details['name'] ?? ''}:name:”已在这个库里。`,
  'pool.left_already': (details) => $localize`:@@problems.pool.left:这家企业 ${details['leftOn'] ?? ''}:day: 已出库。`,
  'pool.left_before': () => $localize`:@@problems.pool.leftBefore:出库日期早于入库日期。`,
  'pool.still_in': (details) =>
    $localize`:@@problems.pool.stillIn:这家企业 ${details['leftOn'] ?? ''}:day: 才出库，再次入库的日期不能更早。`,
  'pool.day_ahead': (details) =>
    $localize`:@@problems.pool.ahead:日期 ${details['day'] ?? ''}:day: 在今天之后，请核对。`,
} satisfies Record<string, Sentence>;
