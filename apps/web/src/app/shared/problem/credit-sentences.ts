import type { Sentence } from './sentence';

export const CREDIT_SENTENCES = {
  'credit.not_yours': () => $localize`:@@problems.credit.notYours:您的岗位不查看信用状况，不能按它筛选。`,
  'credit.record_not_found': () => $localize`:@@problems.credit.gone:没有这条信用记录，或不在您的查看范围内。`,
  'credit.recorded_already': () =>
    $localize`:@@problems.credit.already:这家企业已登记过同一文号的同类记录，请修改那一条。`,
  'credit.decided_later': (details) =>
    $localize`:@@problems.credit.later:认定日期 ${details['decidedOn'] ?? ''}:day: 在今天之后，请核对。`,
  'credit.severity_missing': () => $localize`:@@problems.credit.severity:行政处罚要选择程度：轻微、一般或严重。`,
  'credit.document_missing': () => $localize`:@@problems.credit.document:请填写文号；第三方评价则填写等级和等级体系。`,
  'credit.window_reason_missing': () => $localize`:@@problems.credit.window:公示期与按规定计算的不同，请写明原因。`,
  'credit.window_reversed': () => $localize`:@@problems.credit.reversed:截止日期早于开始日期，或开始早于认定日期。`,
  'credit.end_impossible': (details) =>
    $localize`:@@problems.credit.end:结束日期 ${details['endedOn'] ?? ''}:day: 不能早于认定日期，也不能在今天之后。`,
  'credit.end_reason_missing': () => $localize`:@@problems.credit.endReason:请写明修复、移出或撤销的依据。`,
} satisfies Record<string, Sentence>;
