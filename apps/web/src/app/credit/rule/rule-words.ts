import type { CreditRuleVersion } from '@yanzhen/contract/credit/rules';
import type { CreditRuleAct } from '@yanzhen/domain/credit/rule-life';
import type { EffectRule } from '@yanzhen/domain/credit/rules';
import { kindName, severityName } from '../words';

/** Which records a line of the rules speaks of. */
export const lineName = ({ kind, severity }: Pick<EffectRule, 'kind' | 'severity'>): string =>
  [kindName(kind), ...(severity ? [severityName(severity)] : [])].join(' · ');

export const RULE_ACTS: Readonly<Record<CreditRuleAct, string>> = {
  change: $localize`:@@credit.ruleVersions.act.change:修改草稿`,
  remove: $localize`:@@credit.ruleVersions.act.remove:删除草稿`,
  submit: $localize`:@@credit.ruleVersions.act.submit:提请发布`,
  return: $localize`:@@credit.ruleVersions.act.return:退回修改`,
  publish: $localize`:@@credit.ruleVersions.act.publish:发布`,
};

const DRAFT = { words: $localize`:@@credit.ruleVersions.draft:草稿`, looks: 'chip' };
const SUBMITTED = { words: $localize`:@@credit.ruleVersions.submitted:待另一位同事发布`, looks: 'chip soon' };
const PUBLISHED = {
  coming: { words: $localize`:@@credit.ruleVersions.coming:已发布，未到生效日`, looks: 'chip soon' },
  in_force: { words: $localize`:@@credit.ruleVersions.now:现行`, looks: 'chip fine' },
  past: { words: $localize`:@@credit.ruleVersions.past:不再适用`, looks: 'chip' },
} as const;

export function versionState({ state, time }: Pick<CreditRuleVersion, 'state' | 'time'>) {
  if (state === 'published') return PUBLISHED[time ?? 'past'];
  return state === 'draft' ? DRAFT : SUBMITTED;
}
