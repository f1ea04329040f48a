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

/** `sinceYear` counts from 1 January of the year before; the other way three years back from the day. */
export const general = (
  clause: string,
  incidents: 'three_years' | 'last_year_and_this' = 'three_years',
): Requirement => ({
  is: 'group',
  id: 'general',
  need: 'all',
  zh: '基本条件',
  en: 'General conditions',
  of: [
    criterion(
      'legal-person',
      clause,
      '在境内登记、具有独立法人资格',
      'Registered in China as an independent legal person',
      { yes: 'domesticLegalPerson' },
    ),
    criterion('sme', clause, '符合《中小企业划型标准规定》', 'Is a small or medium-sized enterprise', { sme: true }),
    criterion(
      'credit-standing',
      clause,
      '未被列入经营异常名录或严重失信主体名单',
      'Not on the abnormal-operation or serious-dishonesty list',
      { no: 'creditBlocked' },
    ),
    criterion(
      'product-allowed',
      clause,
      '产品和服务不属于禁止、限制或淘汰类',
      'Products and services are not prohibited, restricted or obsolete',
      { no: 'restrictedProduct' },
    ),
    incidents === 'three_years'
      ? criterion(
          'no-incidents',
          clause,
          '近三年未发生重大安全（含网络和数据安全）、质量、环境事故以及数据造假、偷漏税等违法行为',
          'No major safety, quality or environmental incident, falsified data or tax evasion in the last three years',
          { neverHappened: 'incidents', only: { withinYears: 3 } },
        )
      : criterion(
          'no-incidents',
          clause,
          '上一年及当年未发生重大安全、质量事故和严重环境违法、科研失信行为',
          'No major safety or quality accident nor serious offence last year and this year',
          { neverHappened: 'incidents', only: { sinceYear: -1 } },
        ),
  ],
});

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
