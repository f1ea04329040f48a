import type { EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import type { FactsRow } from '@yanzhen/contract/registry/facts';
import type { EnterpriseFlag } from '@yanzhen/domain/registry/enterprise';
import { fieldName } from '../../shared/problem/field-name';
import { joined } from '../words';

/** The basics that make a row complete (the same as in the domain's standing). */
const BASICS = ['industryCode', 'address', 'legalRep', 'contactName', 'contactPhone', 'establishedOn'] as const;

const missingBasics = (enterprise: EnterpriseDetail): string =>
  joined(BASICS.filter((key) => enterprise[key] === null).map(fieldName));

/** Years in doubt, for a sentence. */
export const suspectYears = (facts: readonly FactsRow[]): string =>
  joined(facts.filter(({ suspect }) => suspect).map(({ year }) => String(year)));

const EXPLAIN: Readonly<Record<EnterpriseFlag, (of: EnterpriseDetail, facts: readonly FactsRow[]) => string>> = {
  no_facts: () => $localize`:@@registry.flagWhy.noFacts:还没有任何一年的数据，不能划型，也不能判断离称号还差什么。`,
  suspect_facts: (_, facts) =>
    $localize`:@@registry.flagWhy.suspect:${suspectYears(facts)}:years: 年的多数金额是其他年度的一千五百倍以上，像是把“元”填进了“万元”。系统只提示，不改动数据，请核对原表。`,
  incomplete: (of) => $localize`:@@registry.flagWhy.incomplete:还缺：${missingBasics(of)}:fields:。`,
};

/** Why a mark stands at an enterprise and what it means. */
export const flagReason = (flag: EnterpriseFlag, of: EnterpriseDetail, facts: readonly FactsRow[]): string =>
  EXPLAIN[flag](of, facts);
