import type { RateKey } from './rate-key';

/** Why somebody may hold the title on the day. */
export const RATE_NAMES: Readonly<Record<RateKey, { readonly zh: string; readonly en: string }>> = {
  recommended: { zh: '申报中：已推荐', en: 'Application: recommended' },
  publicity: { zh: '申报中：公示', en: 'Application: in publicity' },
  city_passed: { zh: '申报中：市级通过', en: 'Application: passed by the city' },
  city_proposed: { zh: '申报中：市级拟定', en: 'Application: proposed by the city' },
  county_passed: { zh: '申报中：县区通过', en: 'Application: passed by the county' },
  submitted: { zh: '申报中：已提交', en: 'Application: submitted' },
  returned: { zh: '申报中：退回补正', en: 'Application: returned' },
  renewal: { zh: '届时到期，复核续期', en: 'Ends by then, renewed' },
  eligible: { zh: '可冲刺：已符合条件', en: 'Near: meets every condition' },
  short1: { zh: '可冲刺：差 1 项', en: 'Near: one condition away' },
  short2: { zh: '可冲刺：差 2 项', en: 'Near: two conditions away' },
};
