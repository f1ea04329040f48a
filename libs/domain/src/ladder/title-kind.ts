/**
 * The titles of the ladder, lowest first. 创新型 and 专精特新 are provincial, 小巨人 is national;
 * 龙头 is the city's pool (policy/targets.md, codes innovative-sme … leading).
 */
export const TITLE_KINDS = ['innovative', 'specialised', 'giant', 'leading'] as const;
export type TitleKind = (typeof TITLE_KINDS)[number];

export interface TitleName {
  readonly zh: string;
  readonly en: string;
}

export const TITLE_NAMES: Readonly<Record<TitleKind, TitleName>> = {
  innovative: { zh: '创新型中小企业', en: 'Innovative SME' },
  specialised: { zh: '专精特新中小企业', en: 'Specialised SME' },
  giant: { zh: '专精特新“小巨人”企业', en: 'Little giant' },
  leading: { zh: '龙头企业培育库', en: 'Leading enterprise pool' },
};

/** Where there is little room. */
export const TITLE_SHORT_NAMES: Readonly<Record<TitleKind, TitleName>> = {
  innovative: { zh: '创新型', en: 'Innovative' },
  specialised: { zh: '专精特新', en: 'Specialised' },
  giant: { zh: '小巨人', en: 'Little giant' },
  leading: { zh: '龙头', en: 'Leading' },
};
