import { type FactKey } from '../../registry/annual-facts';
import { type Band, type Quantity, type Test, type YearBack } from '../rulebook/rule';
import { type Criterion, type Requirement, type Score } from '../rulebook/rulebook';

export const lastYear = (annual: FactKey): Quantity => ({ annual, year: -1 });

export const ratio = (part: FactKey, whole: FactKey, year: YearBack = -1): Quantity => ({
  ratio: [
    { annual: part, year },
    { annual: whole, year },
  ],
});

export const atLeast = (value: Quantity, bar: number): Test => ({ value, atLeast: bar });
export const atMost = (value: Quantity, bar: number): Test => ({ value, atMost: bar });
export const items = (stated: Extract<Quantity, { stated: unknown }>['stated'], least = 1): Test =>
  atLeast({ stated }, least);

/** `[bar, points]`, the best first. */
export const bands = (...pairs: readonly (readonly [number, number])[]): Band[] =>
  pairs.map(([bar, points]) => ({ bar, points }));

export const criterion = (
  id: string,
  clause: string,
  zh: string,
  en: string,
  test: Test,
  more: Partial<Pick<Criterion, 'unless' | 'unconfirmed'>> = {},
): Criterion => ({ is: 'criterion', id, clause, zh, en, test, ...more });

/** Conditions that stand before the standard itself, each only where the text or its notices name it (facts §1.1, §2.1, §2.6, §7.5). */
export const general = (of: readonly Criterion[]): Requirement => ({
  is: 'group',
  id: 'general',
  need: 'all',
  zh: '基本条件',
  en: 'General conditions',
  of,
});

export const legalPerson = (clause: string, zh = '在境内登记、具有独立法人资格'): Criterion =>
  criterion('legal-person', clause, zh, 'Registered in China as an independent legal person', {
    yes: 'domesticLegalPerson',
  });

export const smallOrMedium = (clause: string): Criterion =>
  criterion('sme', clause, '符合《中小企业划型标准规定》', 'Is a small or medium-sized enterprise', { sme: true });

export const creditStanding = (clause: string, zh = '未被列入经营异常名录或严重失信主体名单'): Criterion =>
  criterion('credit-standing', clause, zh, 'Not on the abnormal-operation or serious-dishonesty list', {
    no: 'creditBlocked',
  });

export const productAllowed = (clause: string): Criterion =>
  criterion(
    'product-allowed',
    clause,
    '产品和服务不属于禁止、限制或淘汰类',
    'Products and services are not prohibited, restricted or obsolete',
    { no: 'restrictedProduct' },
  );

export const noIncidents = (clause: string, zh: string): Criterion =>
  criterion(
    'no-incidents',
    clause,
    zh,
    'No major safety, quality or environmental incident nor falsified data in the last three years',
    { neverHappened: 'incidents', only: { withinYears: 3 } },
  );

export const INCIDENTS_2022 =
  '近三年未发生重大安全（含网络安全、数据安全）、质量、环境污染等事故以及偷漏税等违法违规行为';

/** What every notice of a round asks beside the annexes of 2022 (facts §4, §7.5). */
export const generalOfNotices = (clause = '历年申报通知'): Requirement =>
  general([smallOrMedium(clause), creditStanding(clause), noIncidents(clause, INCIDENTS_2022)]);

/** Fulfils a title's bar by points or by one of the direct conditions (直通). */
export const pointsOrDirect = (score: Score, direct: readonly Criterion[], zh: string, en: string): Requirement => ({
  is: 'group',
  id: 'points-or-direct',
  need: 'any',
  zh,
  en,
  of: [score, ...direct],
});

export const DOCUMENT_63 = '工信部企业〔2022〕63号';
export const DOCUMENT_2026 = '工信部企业〔2026〕2号';
/** 发布实施 in 2022 [M]; superseded for 专精特新 and 小巨人 by the 2026 办法 [G×3] (facts §0.1, §2). */
export const FROM_2022 = '2022-08-01';
export const UNTIL_2026 = '2026-03-31';
export const FROM_2026 = '2026-04-01';
