import type { Sentence } from './sentence';

export const FLAG_SENTENCES = {
  'flag.flag_not_found': () => $localize`:@@problems.flag.gone:没有这项标识，或不在您的查看范围内。`,
  'flag.changed_since': () => $localize`:@@problems.flag.changed:另一位同事刚办理了这项标识，请核对后再操作。`,
  'flag.decided_already': () => $localize`:@@problems.flag.decided:这项标识已经审定。`,
  'flag.second_person_needed': () => $localize`:@@problems.flag.second:提出标识的人不能自己审定，请另一位同事办理。`,
  'flag.reason_missing': () => $localize`:@@problems.flag.reason:不同意时请写明理由。`,
  'flag.term_reversed': () => $localize`:@@problems.flag.reversed:到期日早于起始日。`,
  'flag.term_over': () => $localize`:@@problems.flag.over:到期日已过，标识不会生效。`,
  'flag.term_too_long': (details) =>
    $localize`:@@problems.flag.long:标识最长 ${details['years'] ?? ''}:years: 年，到期后可重新提出。`,
  'flag.partner_missing': () => $localize`:@@problems.flag.partner:请填写银行名称。`,
  'flag.caution_impossible': () => $localize`:@@problems.flag.caution:这一用途没有处罚提示。`,
  'flag.firm_blocked': () =>
    $localize`:@@problems.flag.blocked:企业在经营异常名录或严重失信主体名单，不能给出支持标识。`,
  'flag.not_standing': () => $localize`:@@problems.flag.standing:这项标识没有生效，无需撤销。`,
  'flag.not_due': () => $localize`:@@problems.flag.due:这项标识的依据没有消失，无需核实。`,
  'flag.not_yours': () => $localize`:@@problems.flag.yours:这一用途的标识不在您的工作范围内。`,
} satisfies Record<string, Sentence>;
