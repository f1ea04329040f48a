import type { CampaignInput, CampaignRow } from '@yanzhen/contract/liaison/assignment';
import {
  type Cadence,
  CADENCE_TIERS,
  type CadenceTier,
  RULE_LIMITS,
  SUGGESTED_RULES,
} from '@yanzhen/domain/liaison/cadence';
import type { ConflictField } from '../../shared/feedback/conflict';
import { formatDay } from '../../shared/format/days';
import { titleName } from '../../shared/names';

/** A campaign as the form holds it: fields of text. */
export interface TypedCampaign {
  name: string;
  startsOn: string;
  endsOn: string;
  cadence: Record<CadenceTier, string>;
  soonDays: string;
  yearlyQuota: string;
  confirmed: boolean;
}

export function typedCampaign(row: CampaignRow | null, today: string): TypedCampaign {
  const { cadence, soonDays, yearlyQuota } = row ?? SUGGESTED_RULES;
  return {
    name: row?.name ?? '',
    startsOn: row?.startsOn ?? today,
    endsOn: row?.endsOn ?? '',
    cadence: Object.fromEntries(CADENCE_TIERS.map((tier) => [tier, String(cadence[tier])])) as TypedCampaign['cadence'],
    soonDays: String(soonDays),
    yearlyQuota: String(yearlyQuota),
    confirmed: row?.confirmed ?? false,
  };
}

export const campaignToSave = (typed: TypedCampaign): CampaignInput => ({
  name: typed.name.trim(),
  startsOn: typed.startsOn,
  endsOn: typed.endsOn || null,
  cadence: Object.fromEntries(CADENCE_TIERS.map((tier) => [tier, Number(typed.cadence[tier])])) as Cadence,
  soonDays: Number(typed.soonDays),
  yearlyQuota: Number(typed.yearlyQuota),
  confirmed: typed.confirmed,
});

const whole = (text: string, least: number, most: number): boolean =>
  /^\d{1,4}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;

export const isRhythm = (text: string): boolean => whole(text, RULE_LIMITS.leastDays, RULE_LIMITS.mostDays);
export const isSoon = (text: string): boolean => whole(text, 0, RULE_LIMITS.mostSoonDays);
export const isQuota = (text: string): boolean => whole(text, 1, RULE_LIMITS.mostQuota);

export const cadenceTierName = (tier: CadenceTier): string =>
  tier === 'none' ? $localize`:@@liaison.campaign.noTitle:尚无称号的企业` : titleName(tier);

/** `创新型 90 天、…`, lowest tier first. */
export const cadenceWords = (cadence: Cadence): string =>
  CADENCE_TIERS.map(
    (tier) => $localize`:@@liaison.campaign.every:${cadenceTierName(tier)}:tier: ${cadence[tier]}:days: 天`,
  ).join(' · ');

export const CONFLICT_FIELDS: readonly ConflictField<CampaignRow>[] = [
  { key: 'name', label: $localize`:@@liaison.campaign.name:活动名称` },
  { key: 'startsOn', label: $localize`:@@liaison.from:开始日期`, show: (day) => formatDay(day as string) },
  { key: 'endsOn', label: $localize`:@@liaison.to:结束日期`, show: (day) => formatDay(day as string | null) },
  {
    key: 'cadence',
    label: $localize`:@@liaison.campaign.cadence:走访间隔`,
    show: (cadence) => cadenceWords(cadence as Cadence),
  },
  { key: 'soonDays', label: $localize`:@@liaison.campaign.soon:提前提醒天数` },
  { key: 'yearlyQuota', label: $localize`:@@liaison.campaign.quota:每家每年走访上限` },
  {
    key: 'confirmed',
    label: $localize`:@@liaison.campaign.confirmed:与本地规定核对`,
    show: (confirmed) =>
      confirmed ? $localize`:@@liaison.campaign.isConfirmed:已核对` : $localize`:@@liaison.campaign.unconfirmed:待核实`,
  },
];
