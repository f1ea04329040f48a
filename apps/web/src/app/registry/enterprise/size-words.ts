import type { EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import type { FactsRow } from '@yanzhen/contract/registry/facts';
import { sizeClass, type SizeVerdict } from '@yanzhen/domain/registry/size-class';
import { SIZE_TABLE, type SizeFigure } from '@yanzhen/domain/registry/size-table';
import { formatNumber, formatWan } from '../../shared/format/numbers';
import { factName, industryName, joined } from '../words';

const FIGURES: readonly SizeFigure[] = ['employees', 'revenue', 'totalAssets'];

const figureWords = (key: SizeFigure, row: FactsRow): string =>
  key === 'employees'
    ? $localize`:@@registry.sizeWhy.persons:${factName(key)}:name: ${formatNumber(row.employees)}:count: 人`
    : `${factName(key)} ${formatWan(row[key])}`;

/** The figures that the industry's row of the table asks for. */
function askedFor(division: string): readonly SizeFigure[] {
  const row = SIZE_TABLE.find((known) => known.divisions.includes(division));
  return FIGURES.filter((figure) => row && figure in row.small);
}

function gapWords({ reason, missing }: SizeVerdict, division: string | null, year: number): string {
  if (reason === 'industry_missing') return $localize`:@@registry.sizeWhy.noIndustry:没有登记行业，无法划型。`;
  if (reason === 'industry_not_covered') {
    return $localize`:@@registry.sizeWhy.notCovered:行业“${industryName(division)}:industry:”不在划型办法的范围内。`;
  }
  const names = joined(missing.map(factName));
  return $localize`:@@registry.sizeWhy.missing:${year}:year: 年缺少：${names}:figures:，还不能划型。`;
}

/** How the size class came about: which figures of which year, by which rule; or what is missing for it. */
export function sizeWords({ industryCode, sizeYear }: EnterpriseDetail, facts: readonly FactsRow[]): string {
  const row = facts.find(({ year }) => year === sizeYear);
  if (!row) return $localize`:@@registry.sizeWhy.noFacts:还没有年度数据，无法划型。`;
  const verdict = sizeClass(industryCode, row);
  if (verdict.sizeClass === null || industryCode === null) return gapWords(verdict, industryCode, row.year);
  const figures = joined(askedFor(industryCode).map((key) => figureWords(key, row)));
  const derived = $localize`:@@registry.sizeWhy.derived:按 ${row.year}:year: 年${figures}:figures:，依《统计上大中小微型企业划分办法（2017）》自动划型。`;
  return verdict.unconfirmed
    ? derived + $localize`:@@registry.sizeWhy.unconfirmed:该行业的界限尚无公开出处佐证，请核对。`
    : derived;
}
