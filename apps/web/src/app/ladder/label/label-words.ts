import type { LabelRow } from '@yanzhen/contract/ladder/label';
import type { LabelGoal } from '@yanzhen/domain/ladder/label/label-kind';
import { language } from '../../shared/language';

/** A kind in the language of the page. */
export const kindName = (kind: { readonly zh: string; readonly en: string }): string => kind[language()];

/** The kind, and the workshop, project or platform that carries it. */
export const labelName = ({ kind, item }: Pick<LabelRow, 'kind' | 'item'>): string =>
  item ? `${kindName(kind)} · ${item}` : kindName(kind);

const GOALS: Readonly<Record<LabelGoal, string>> = {
  'flagship-provincial': $localize`:@@labels.goal.flagship:省级头雁企业`,
  'smart-factories': $localize`:@@labels.goal.smart:智能车间（工厂）和智能制造标杆企业`,
  'demo-platforms': $localize`:@@labels.goal.demo:省级以上示范项目和平台`,
};

export const goalWords = (goal: LabelGoal): string => GOALS[goal];
