import type { TitleRuleName } from '@yanzhen/domain/ladder/title-life/title-rules';
import { formatDay } from '../../shared/format/days';
import { language } from '../../shared/language';

export interface RuleWords {
  readonly name: string;
  /** What follows from it. */
  readonly what: string;
  readonly field: string;
  readonly unit: string;
}

const WORDS: Readonly<Record<TitleRuleName, RuleWords>> = {
  update_deadline: {
    name: $localize`:@@titleRules.update:年度信息更新截止日`,
    what: $localize`:@@titleRules.update.what:持有称号的企业每年在这一天以前更新信息；到期前 30、7、1 天提醒，过期标为逾期。`,
    field: $localize`:@@titleRules.update.field:截止日（月-日，例如 05-31）`,
    unit: '',
  },
  review_opens_days: {
    name: $localize`:@@titleRules.review:复核窗口`,
    what: $localize`:@@titleRules.review.what:称号到期以前多少天可以开始复核，并按复核标准预检。`,
    field: $localize`:@@titleRules.review.field:到期前多少天`,
    unit: $localize`:@@titleRules.days:天`,
  },
  change_report_months: {
    name: $localize`:@@titleRules.change:重大变化报告期限`,
    what: $localize`:@@titleRules.change.what:更名、重组、经营范围变化等发生以后多少个月内报告。`,
    field: $localize`:@@titleRules.change.field:多少个月内`,
    unit: $localize`:@@titleRules.months:个月`,
  },
  ban_years: {
    name: $localize`:@@titleRules.ban:撤销后不得再次申报的年限`,
    what: $localize`:@@titleRules.ban.what:因事故、失信、偷税、造假撤销称号的，从撤销之日起多少年内不能再申报。`,
    field: $localize`:@@titleRules.ban.field:多少年`,
    unit: $localize`:@@titleRules.years:年`,
  },
};

export const ruleWords = (name: TitleRuleName): RuleWords => WORDS[name];

/** `05-31` → `5月31日`; `180` → `180 天`. */
export function valueWords(name: TitleRuleName, value: string): string {
  if (name !== 'update_deadline') return `${value} ${WORDS[name].unit}`;
  // Any year serves: the year is left out again.
  const day = formatDay(`2023-${value}`);
  return language() === 'zh' ? day.slice(day.indexOf('年') + 1) : day.slice(0, -' 2023'.length);
}
