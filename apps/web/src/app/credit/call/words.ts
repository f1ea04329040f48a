import type { RankedLine } from '@yanzhen/contract/credit/call';
import type { CallKind, RestrictedWay, TieRule } from '@yanzhen/domain/credit/call/call';
import type { ApartReason } from '@yanzhen/domain/credit/call/candidate';
import type { CallState, CallStep } from '@yanzhen/domain/credit/call/life';
import type { Placing } from '@yanzhen/domain/credit/call/places';
import type { LineProblem } from '@yanzhen/domain/credit/call/score-table';
import { type CreditStanding, STANDING_NAMES } from '@yanzhen/domain/credit/standing';
import { formatInstant } from '../../shared/format/days';
import { formatWan } from '../../shared/format/numbers';
import { language } from '../../shared/language';

export const KINDS: Readonly<Record<CallKind, string>> = {
  project: $localize`:@@calls.kind.project:项目申报`,
  fund: $localize`:@@calls.kind.fund:资金扶持`,
  loan: $localize`:@@calls.kind.loan:融资服务`,
};

export const TIES: Readonly<Record<TieRule, string>> = {
  score: $localize`:@@calls.tie.score:分值高者在前（区间内）`,
  submitted: $localize`:@@calls.tie.submitted:提交时间早者在前`,
  revenue: $localize`:@@calls.tie.revenue:营业收入大者在前`,
};

export const RESTRICTED: Readonly<Record<RestrictedWay, string>> = {
  ranked: $localize`:@@calls.restricted.ranked:参加排序，不享受优先`,
  apart: $localize`:@@calls.restricted.apart:另列，不参加排序`,
};

export const STATES: Readonly<Record<CallState, string>> = {
  draft: $localize`:@@calls.state.draft:草稿`,
  scoring: $localize`:@@calls.state.scoring:评分中`,
  ranked: $localize`:@@calls.state.ranked:已排序`,
  proposed: $localize`:@@calls.state.proposed:待确认定稿`,
  frozen: $localize`:@@calls.state.frozen:已定稿`,
  published: $localize`:@@calls.state.published:已公示`,
};

const TONES: Readonly<Partial<Record<CallState, string>>> = { proposed: 'soon', frozen: 'fine', published: 'fine' };
export const toneOf = (state: CallState): string => TONES[state] ?? '';

export const STEPS: Readonly<Record<CallStep, string>> = {
  open: $localize`:@@calls.step.open:规则定稿，开放评分`,
  rank: $localize`:@@calls.step.rank:生成排序`,
  reopen: $localize`:@@calls.step.reopen:退回修改评分`,
  propose: $localize`:@@calls.step.propose:提请定稿`,
  freeze: $localize`:@@calls.step.freeze:确认定稿`,
  publish: $localize`:@@calls.step.publish:发布公示`,
};

export const PLACINGS: Readonly<Record<Placing, string>> = {
  chosen: $localize`:@@calls.placing.chosen:入选`,
  below: $localize`:@@calls.placing.below:未达最低分`,
  full: $localize`:@@calls.placing.full:名额已满`,
  unit_full: $localize`:@@calls.placing.unitFull:本县区名额已满`,
};

export const APART: Readonly<Record<ApartReason, string>> = {
  withdrawn: $localize`:@@calls.apart.withdrawn:退出`,
  blocked: $localize`:@@calls.apart.blocked:在经营异常名录或严重失信主体名单`,
  restricted: $localize`:@@calls.apart.restricted:信用受限，按本次规则另列`,
};

export const LINE_PROBLEMS: Readonly<Record<LineProblem, string>> = {
  who_missing: $localize`:@@calls.line.whoMissing:没有企业名称或有效的信用代码`,
  score_unreadable: $localize`:@@calls.line.score:得分不是数字，或小数超过四位`,
  score_beyond_most: $localize`:@@calls.line.most:得分超过满分`,
  time_unreadable: $localize`:@@calls.line.time:提交时间不是有效的日期时间`,
  twice: $localize`:@@calls.line.twice:同一企业出现两次`,
  unknown: $localize`:@@calls.line.unknown:企业库里没有这家企业`,
  ambiguous: $localize`:@@calls.line.ambiguous:有多家同名企业，请填信用代码`,
  not_candidate: $localize`:@@calls.line.notCandidate:不在候选名单`,
};

export const standingWords = (standing: CreditStanding | null): string =>
  standing ? STANDING_NAMES[standing][language()] : $localize`:@@calls.standing.none:无记录`;

export const standingTone = (standing: CreditStanding | null): string =>
  standing === 'priority' ? 'fine' : standing === 'blocked' ? 'late' : standing === 'restricted' ? 'soon' : '';

/** Why a line stands before the next one, with the values that were compared. */
export function whyBefore(line: RankedLine, next: RankedLine): string {
  switch (line.before) {
    case 'group':
      return $localize`:@@calls.why.group:得分更高：${line.score}:upper: 对 ${next.score}:lower:`;
    case 'priority':
      return $localize`:@@calls.why.priority:同分，信用优先：${standingWords(line.standing)}:upper: 对 ${standingWords(next.standing)}:lower:`;
    case 'score':
      return $localize`:@@calls.why.score:同分区间内分值更高：${line.score}:upper: 对 ${next.score}:lower:`;
    case 'submitted':
      return $localize`:@@calls.why.submitted:同分同信用，提交更早：${formatInstant(line.submittedAt)}:upper: 对 ${formatInstant(next.submittedAt)}:lower:`;
    case 'revenue':
      return $localize`:@@calls.why.revenue:同分同信用，营业收入更大：${formatWan(line.revenue)}:upper: 对 ${formatWan(next.revenue)}:lower:`;
    case 'draw':
      return $localize`:@@calls.why.draw:以上均相同，抽签：签号 ${line.ticket?.slice(0, 8)}:upper:… 小于 ${next.ticket?.slice(0, 8)}:lower:…`;
    case null:
      return '';
  }
}
