import { RECORD_KIND_NAMES } from '@yanzhen/domain/credit/names';
import { RECORD_KINDS } from '@yanzhen/domain/credit/record';
import { language } from '../language';
import type { Sentence } from './sentence';

const listName = (kind: unknown): string => {
  const known = RECORD_KINDS.find((one) => one === kind);
  return known ? RECORD_KIND_NAMES[known][language()] : '';
};

const RULES = {
  'credit.rules_not_found': () => $localize`:@@problems.credit.rulesGone:没有这一版信用状况规则。`,
  'credit.rules_draft_open': () =>
    $localize`:@@problems.credit.rulesDraft:已有一版草稿在办；请先发布或删除它，再起草下一版。`,
  'credit.rules_wrong_state': () =>
    $localize`:@@problems.credit.rulesState:这一版现在不能这样办：已发布的不能再改，已提请的要先退回。`,
  'credit.rules_second_person': () =>
    $localize`:@@problems.credit.rulesSecond:起草或修改过这一版的人不能发布，请另一位同事核对后发布。`,
  'credit.rules_from_missing': () => $localize`:@@problems.credit.rulesFrom:请先填写生效日。`,
  'credit.rules_from_past': () =>
    $localize`:@@problems.credit.rulesPast:生效日要在今天以后：状况在零点统一变化，已经过去的日子不重新认定。`,
  'credit.rules_same': () => $localize`:@@problems.credit.rulesSame:和上一版没有不同，不需要发布。`,
  'credit.rules_incomplete': () => $localize`:@@problems.credit.rulesLines:每一类记录都要有且只有一条规则。`,
  'credit.rules_effect': () =>
    $localize`:@@problems.credit.rulesEffect:这类记录不能有这样的作用：只有名单否决申报，处罚不否决也不加分，第三方评价不换算。`,
  'credit.rules_source': () => $localize`:@@problems.credit.rulesSource:每一条规则都要写明依据的条款。`,
  'credit.rules_graver_lighter': () => $localize`:@@problems.credit.rulesGraver:程度重的处罚，作用不能轻于程度轻的。`,
} satisfies Record<string, Sentence>;

export const CREDIT_SENTENCES = {
  'credit.blocked': (details) =>
    $localize`:@@problems.credit.blocked:不能提交申报：企业在${listName(details['kind'])}:list:（${details['document'] ?? ''}:document:，${details['issuer'] ?? ''}:issuer:，${details['decidedOn'] ?? ''}:day:）。移出或修复后即可提交，详见企业的信用页。`,
  'credit.nothing_to_appeal': () =>
    $localize`:@@problems.credit.nothingToAppeal:这条记录今天没有计入不良信用，不需要提出异议或申请修复。`,
  'credit.repair_too_early': (details) =>
    $localize`:@@problems.credit.tooEarly:还没有满最短公示期，${details['repairableFrom'] ?? ''}:day: 起可以申请修复。`,
  'credit.appeal_open_already': () =>
    $localize`:@@problems.credit.appealOpen:这条记录已有一件同类申请在办，请等待决定。`,
  'credit.appeal_closed': () => $localize`:@@problems.credit.appealClosed:这件申请已经办结或撤回，不能再改动。`,
  'credit.appeal_not_found': () => $localize`:@@problems.credit.appealGone:没有这件申请，或不在您的查看范围内。`,
  'credit.appeal_file_not_found': () => $localize`:@@problems.credit.appealFile:没有这个附件。`,
  'credit.appeal_files_full': (details) =>
    $localize`:@@problems.credit.appealFull:最多附 ${details['limit'] ?? ''}:limit: 份材料。`,
  'credit.files_full': (details) =>
    $localize`:@@problems.credit.filesFull:一条记录最多附 ${details['limit'] ?? ''}:limit: 份材料。`,
  'credit.record_file_not_found': () => $localize`:@@problems.credit.recordFile:没有这个附件。`,
  'credit.why_missing': () => $localize`:@@problems.credit.why:请写明原因，经过里要能看到。`,
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
  ...RULES,
} satisfies Record<string, Sentence>;
