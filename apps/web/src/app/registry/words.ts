import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { FACT_MEANINGS, type FactKey } from '@yanzhen/domain/registry/annual-facts';
import type { ContactRole, EnterpriseFlag, EnterpriseState, EvidenceKind } from '@yanzhen/domain/registry/enterprise';
import type { SizeClass } from '@yanzhen/domain/registry/size-class';
import { language } from '../shared/language';
import { titleName } from '../shared/names';

export { industryName, industryOptions } from '../shared/industry-names';

type Words<K extends string> = Readonly<Record<K, string>>;

const SIZES: Words<SizeClass | 'unknown'> = {
  large: $localize`:@@registry.size.large:大型`,
  medium: $localize`:@@registry.size.medium:中型`,
  small: $localize`:@@registry.size.small:小型`,
  micro: $localize`:@@registry.size.micro:微型`,
  unknown: $localize`:@@registry.size.unknown:未划型`,
};

const STATES: Words<EnterpriseState> = {
  active: $localize`:@@registry.state.active:在营`,
  moved_away: $localize`:@@registry.state.movedAway:迁出`,
  merged: $localize`:@@registry.state.merged:已合并`,
  deregistered: $localize`:@@registry.state.deregistered:注销`,
};

const FLAGS: Words<EnterpriseFlag> = {
  no_facts: $localize`:@@registry.flag.noFacts:无年度数据`,
  suspect_facts: $localize`:@@registry.flag.suspectFacts:数据疑似单位有误`,
  incomplete: $localize`:@@registry.flag.incomplete:基础信息不全`,
};

const CONTACT_ROLES: Words<ContactRole> = {
  contact: $localize`:@@registry.contact.contact:联系人`,
  legal: $localize`:@@registry.contact.legal:法定代表人`,
  finance: $localize`:@@registry.contact.finance:财务负责人`,
  leader: $localize`:@@registry.contact.leader:包联领导`,
  officer: $localize`:@@registry.contact.officer:首席服务员`,
};

const EVIDENCE: Words<EvidenceKind> = {
  intellectual_property: $localize`:@@registry.evidence.ip:知识产权`,
  award: $localize`:@@registry.evidence.award:科技奖励`,
  rnd_institution: $localize`:@@registry.evidence.rnd:研发机构`,
  certificate: $localize`:@@registry.evidence.certificate:质量与管理体系认证`,
  market_position: $localize`:@@registry.evidence.market:细分市场与占有率`,
  platform_score: $localize`:@@registry.evidence.platform:平台测评得分`,
  compliance: $localize`:@@registry.evidence.compliance:合规记录`,
};

export const sizeName = (size: SizeClass | 'unknown' | null): string => SIZES[size ?? 'unknown'];
export const stateName = (state: EnterpriseState): string => STATES[state];
export const flagName = (flag: EnterpriseFlag): string => FLAGS[flag];
export const contactRoleName = (role: ContactRole): string => CONTACT_ROLES[role];
export const evidenceName = (kind: EvidenceKind): string => EVIDENCE[kind];
export const tierName = (tier: TitleKind | 'none' | null): string =>
  tier === null || tier === 'none' ? $localize`:@@registry.tier.none:暂无称号` : titleName(tier);

export function factName(key: FactKey): string {
  const meaning = FACT_MEANINGS.find((known) => known.key === key);
  return meaning ? meaning[language()] : key;
}

const PERSONS = $localize`:@@registry.persons:人`;
const WAN = $localize`:@@registry.wan:万元`;

export const measureName = (measure: 'wan' | 'persons'): string => (measure === 'wan' ? WAN : PERSONS);

/** A list in a sentence. */
export const joined = (words: readonly string[]): string => words.join(language() === 'en' ? ', ' : '、');
