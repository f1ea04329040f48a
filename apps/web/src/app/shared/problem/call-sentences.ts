import type { Sentence } from './sentence';

const FIELDS: Readonly<Record<string, string>> = {
  most: $localize`:@@calls.field.most:满分`,
  band: $localize`:@@calls.field.band:同分区间`,
  bar: $localize`:@@calls.field.bar:最低分`,
  score: $localize`:@@calls.col.score:得分`,
};
const field = (name: unknown): string => FIELDS[String(name)] ?? String(name);

export const CALL_SENTENCES = {
  'call.call_not_found': () => $localize`:@@problems.call.gone:没有这次排序，或还没有公示。`,
  'call.candidate_not_found': () => $localize`:@@problems.call.candidateGone:候选名单里没有这家企业，可能已被移除。`,
  'call.ranking_not_found': () => $localize`:@@problems.call.rankingGone:还没有生成排序。`,
  'call.changed_since': () =>
    $localize`:@@problems.call.changed:另一位同事刚办理了这次排序，页面已更新，请核对后再操作。`,
  'candidate.changed_since': () =>
    $localize`:@@problems.call.candidateChanged:另一位同事刚改过这家企业，请核对后再操作。`,
  'call.wrong_state': () => $localize`:@@problems.call.state:这次排序现在的阶段不能这样操作。`,
  'call.second_person_needed': () =>
    $localize`:@@problems.call.second:提请定稿的人不能自己确认，请另一位同事核对后确认。`,
  'call.reason_missing': () => $localize`:@@problems.call.reason:请写明理由。`,
  'call.settings_fixed': () => $localize`:@@problems.call.fixed:已经开放评分，规则不能再改。`,
  'call.candidates_closed': () =>
    $localize`:@@problems.call.candidatesClosed:排序已经生成，候选名单不能再变；如需修改，请先退回修改评分。`,
  'call.scores_closed': () =>
    $localize`:@@problems.call.scoresClosed:现在不能录入得分：规则定稿、开放评分之后，生成排序之前才能录入。`,
  'call.points_unreadable': (details) =>
    $localize`:@@problems.call.unreadable:“${field(details['field'])}:field:”不是有效的分数：${details['value'] ?? ''}:value:（0 以上，最多四位小数）。`,
  'call.points_beyond_most': (details) =>
    $localize`:@@problems.call.beyond:“${field(details['field'])}:field:”超过满分 ${details['most'] ?? ''}:most:。`,
  'call.too_many_candidates': (details) =>
    $localize`:@@problems.call.tooMany:一次排序最多 ${details['most'] ?? ''}:most: 家候选企业。`,
  'call.table_has_problems': (details) =>
    $localize`:@@problems.call.table:表格有 ${details['count'] ?? ''}:count: 行有问题或没有内容，整张表都没有写入，请改正后再试。`,
  'call.nobody': () => $localize`:@@problems.call.nobody:还没有候选企业，无法排序。`,
  'call.scores_missing': (details) =>
    $localize`:@@problems.call.missing:还有 ${details['count'] ?? ''}:count: 家候选企业没有得分；请补录，或登记退出。`,
  'call.standing_changed': (details) =>
    $localize`:@@problems.call.standing:排序之后有 ${details['count'] ?? ''}:count: 家企业的信用状况变了，请重新生成排序，再提请定稿。`,
  'call.starts_in_past': () => $localize`:@@problems.call.past:公示不能从过去的日期开始。`,
} satisfies Record<string, Sentence>;
