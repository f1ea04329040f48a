/** Goals of the policy that are counted from labels (policy targets of the same codes). */
export const LABEL_GOALS = ['flagship-provincial', 'smart-factories', 'demo-platforms'] as const;
export type LabelGoal = (typeof LABEL_GOALS)[number];

/** Column, DTO and form take their limits from here. Lengths in characters. */
export const LABEL_LIMITS = {
  kindName: 60,
  kindNameEn: 80,
  source: 200,
  item: 100,
  batch: 100,
  document: 100,
  certificateNo: 100,
  note: 200,
  endedWhy: 200,
} as const;

/** A kind that the product ships; the bureau adds its own, and retires what is no longer awarded. */
export interface ShippedLabelKind {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly goal: LabelGoal | null;
  /** Where the kind comes from; null when the city's policy names it without a document. */
  readonly source: string | null;
  /** Shown as 待核实: nobody has compared it with the document yet. */
  readonly unconfirmed: boolean;
}

const kind = (
  code: string,
  zh: string,
  en: string,
  over: Partial<Omit<ShippedLabelKind, 'code' | 'zh' | 'en'>> = {},
): ShippedLabelKind => ({ code, zh, en, goal: null, source: null, unconfirmed: true, ...over });

const FLAGSHIP = '豫政办〔2021〕20号、豫工信规〔2021〕78号';
const CITY = '关于加快工业经济发展的若干意见（征求意见稿）';

/**
 * Labels beside the ladder. Whether 重点培育头雁 counts for "每年培育2-3家省级头雁企业" the text does not say, so it does not;
 * the bureau may let it count.
 */
export const SHIPPED_LABEL_KINDS: readonly ShippedLabelKind[] = [
  kind('flagship', '头雁企业', 'Flagship enterprise', { goal: 'flagship-provincial', source: FLAGSHIP }),
  kind('flagship-next', '重点培育头雁企业', 'Flagship in cultivation', { source: FLAGSHIP }),
  kind('high-tech', '高新技术企业', 'High-tech enterprise'),
  kind('gazelle', '瞪羚企业', 'Gazelle enterprise'),
  kind('champion', '制造业单项冠军', 'Manufacturing champion'),
  kind('tech-sme', '科技型中小企业', 'Technology-based SME', { source: '国科发政〔2017〕115号', unconfirmed: false }),
  kind('smart-workshop', '智能车间（工厂）', 'Smart workshop (factory)', { goal: 'smart-factories', source: CITY }),
  kind('smart-benchmark', '智能制造标杆企业', 'Smart manufacturing benchmark', {
    goal: 'smart-factories',
    source: CITY,
  }),
  kind('demo-project', '省级以上示范项目', 'Demonstration project', { goal: 'demo-platforms', source: CITY }),
  kind('demo-platform', '省级以上示范平台', 'Demonstration platform', { goal: 'demo-platforms', source: CITY }),
];
