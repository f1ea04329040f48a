import { AS_OF, itemIn, stateIn, strongFirm, untold, withStated, withYear, year } from '../../../test/firm';
import { type FactsOfYear } from '../../registry/standing';
import { type StatedFacts } from '../../registry/stated-facts';
import { evaluate } from '../evaluation/evaluate';
import { type EnterpriseFacts } from '../evaluation/facts';
import { SPECIALISED_2022 } from './specialised-2022';

const at = (facts: EnterpriseFacts) => evaluate(SPECIALISED_2022, facts, AS_OF);
const points = (id: string, facts: EnterpriseFacts) => {
  const { least, most } = itemIn(at(facts), id);
  return least === most ? least : `${least}–${most}`;
};
const last = (figures: Partial<FactsOfYear>) => withYear(strongFirm(), 2025, figures);

describe('专精特新 2022 附件2: the 13 indicators (bar, just below, just above)', () => {
  it.each<[string, number, number]>([
    ['主营占比 80% 得 5', 8000, 5],
    ['略低于 80% 得 3', 7999.9999, 3],
    ['70% 得 3', 7000, 3],
    ['略低于 70% 得 1', 6999.9999, 1],
    ['60% 得 1', 6000, 1],
    ['略低于 60% 得 0', 5999.9999, 0],
  ])('1 %s', (_, mainRevenue, expected) => {
    expect(points('main-share', last({ revenue: 10_000, mainRevenue }))).toBe(expected);
  });

  /** Growth of 2024 is nought, so the average is half of last year's. */
  it.each<[string, number, number]>([
    ['平均增长 10% 得 10', 1200, 10],
    ['略低于 10% 得 8', 1199.9999, 8],
    ['8% 得 8', 1160, 8],
    ['略低于 8% 得 6', 1159.9999, 6],
    ['6% 得 6', 1120, 6],
    ['略低于 6% 得 4', 1119.9999, 4],
    ['4% 得 4', 1080, 4],
    ['略低于 4% 得 2', 1079.9999, 2],
    ['0 得 2', 1000, 2],
    ['负增长得 0', 999.9999, 0],
  ])('2 %s', (_, mainRevenue, expected) => {
    const facts = {
      ...strongFirm(),
      annual: [
        year(2025, { revenue: 2000, mainRevenue }),
        year(2024, { revenue: 2000, mainRevenue: 1000 }),
        year(2023, { revenue: 2000, mainRevenue: 1000 }),
      ],
    };
    expect(points('main-average-growth', facts)).toBe(expected);
  });

  it.each<[string, string, number]>([
    ['不满 2 年不得分', '2024-01-02', 0],
    ['满 2 年得 1', '2024-01-01', 1],
    ['满 3 年仍得 1', '2023-01-01', 1],
    ['满 4 年得 2', '2022-01-01', 2],
    ['满 9 年得 4', '2017-01-01', 4],
    ['满 10 年得 5', '2016-01-01', 5],
    ['满 30 年封顶 5', '1996-01-01', 5],
  ])('3 %s', (_, segmentSince, expected) => {
    expect(points('segment-points', withStated(strongFirm(), { segmentSince }))).toBe(expected);
  });

  it.each<[string, StatedFacts, string, number]>([
    ['4 取得实效 5', { keyField: 'breakthrough' }, 'product-field', 5],
    ['4 六基 3', { keyField: 'foundation' }, 'product-field', 3],
    ['4 否 0', { keyField: 'none' }, 'product-field', 0],
    ['5 三级以上 5（四级）', { digitalLevel: '4' }, 'digital', 5],
    ['5 三级 5', { digitalLevel: '3' }, 'digital', 5],
    ['5 二级 3', { digitalLevel: '2' }, 'digital', 3],
    ['5 一级 0', { digitalLevel: '1' }, 'digital', 0],
    ['6 四项封顶 5', {}, 'quality', 5],
    ['6 两项 5', { qualityAward: false, standardsPart: false }, 'quality', 5],
    ['6 一项 3', { qualityAward: false, standardsPart: false, ownBrand: false }, 'quality', 3],
    ['6 无 0', { qualityAward: false, standardsPart: false, ownBrand: false, systemCertificate: false }, 'quality', 0],
    ['9 省里给 15 分', { provincePoints: 15 }, 'province-points', 15],
    ['10 Ⅰ类高价值 10', { class1IpHighValue: 1 }, 'ip', 10],
    ['10 自主研发 8', { class1IpHighValue: 0 }, 'ip', 8],
    ['10 Ⅰ类 6', { class1IpHighValue: 0, class1IpOwn: 0 }, 'ip', 6],
    ['10 Ⅱ类 2', { class1IpHighValue: 0, class1IpOwn: 0, class1IpApplied: 0, class1Ip: 0 }, 'ip', 2],
    ['13 国家级 10', { rndInstitution: 'national' }, 'institution', 10],
    ['13 省级 8', { rndInstitution: 'province' }, 'institution', 8],
    ['13 市级 4', { rndInstitution: 'city' }, 'institution', 4],
    ['13 市级以下 2', { rndInstitution: 'below_city' }, 'institution', 2],
    ['13 未建 0', { rndInstitution: 'none' }, 'institution', 0],
  ])('%s', (_, stated, id, expected) => {
    expect(points(id, withStated(strongFirm(), stated))).toBe(expected);
  });

  it.each<[string, number, number]>([
    ['净利润率 10% 得 10', 1000, 10],
    ['略低于 10% 得 8', 999.9999, 8],
    ['8% 得 8', 800, 8],
    ['6% 得 6', 600, 6],
    ['略低于 6% 得 4', 599.9999, 4],
    ['4% 得 4', 400, 4],
    ['2% 得 2', 200, 2],
    ['略低于 2% 得 0', 199.9999, 0],
    ['亏损得 0', -500, 0],
  ])('7 %s', (_, netProfit, expected) => {
    expect(points('net-margin', last({ revenue: 10_000, mainRevenue: 9000, netProfit }))).toBe(expected);
  });

  it.each<[string, number, number]>([
    ['负债率 50% 得 5', 5000, 5],
    ['略高于 50% 得 3', 5000.0001, 3],
    ['60% 得 3', 6000, 3],
    ['略高于 60% 得 1', 6000.0001, 1],
    ['70% 得 1', 7000, 1],
    ['略高于 70% 得 0', 7000.0001, 0],
  ])('8 %s', (_, totalLiabilities, expected) => {
    expect(points('debt-ratio', last({ totalAssets: 10_000, totalLiabilities }))).toBe(expected);
  });

  it.each<[string, number, number, number]>([
    ['金额 500 万得 10', 500, 50_000, 10],
    ['金额略低于 500 万得 8', 499.9999, 50_000, 8],
    ['占比 10% 得 10', 200, 2000, 10],
    ['占比略低于 10%、金额 200 万，取高 8', 199.9999, 2000, 8],
    ['金额 400 万得 8', 400, 50_000, 8],
    ['金额 300 万得 6', 300, 50_000, 6],
    ['占比 6% 得 6', 120, 2000, 6],
    ['金额 200 万得 4', 200, 50_000, 4],
    ['占比 4% 得 4', 80, 2000, 4],
    ['金额 100 万得 2', 100, 50_000, 2],
    ['占比 3% 得 2', 60, 2000, 2],
    ['都不够得 0', 59.9999, 2000, 0],
  ])('11 %s', (_, rndExpense, revenue, expected) => {
    expect(points('rnd-input', last({ rndExpense, revenue, mainRevenue: revenue }))).toBe(expected);
  });

  it.each<[string, number, number]>([
    ['研发人员 20% 得 5', 200, 5],
    ['略低于 20% 得 3', 199, 3],
    ['10% 得 3', 100, 3],
    ['略低于 10% 得 1', 99, 1],
    ['5% 得 1', 50, 1],
    ['略低于 5% 得 0', 49, 0],
  ])('12 %s', (_, rndStaff, expected) => {
    expect(points('rnd-staff', last({ employees: 1000, rndStaff }))).toBe(expected);
  });

  it('the province-defined part stays open while the province has said nothing', () => {
    expect(points('province-points', untold(strongFirm(), 'provincePoints'))).toBe('0–15');
  });
});

describe('专精特新 2022 附件2: the four conditions', () => {
  it.each<[string, string, string]>([
    ['满 2 年', '2024-01-01', 'met'],
    ['差一天满 2 年', '2024-01-02', 'short'],
  ])('1 %s', (_, segmentSince, state) => {
    expect(stateIn(at(withStated(strongFirm(), { segmentSince })), 'segment-years')).toBe(state);
  });

  it.each<[string, number, number, string]>([
    ['研发 100 万且 3%', 100, 3333, 'met'],
    ['99.9999 万', 99.9999, 2000, 'short'],
    ['1000 万收入的 3% 是 30 万，不足 100 万', 30, 1000, 'short'],
    ['100 万但不足 3%', 100, 3333.4, 'short'],
  ])('2 %s', (_, rndExpense, revenue, state) => {
    expect(stateIn(at(last({ rndExpense, revenue, mainRevenue: revenue })), 'rnd')).toBe(state);
  });

  it.each<[string, number, number, string]>([
    ['营收 1000 万', 1000, 0, 'met'],
    ['营收 999.9999 万', 999.9999, 0, 'short'],
    ['营收不足但融资 2000 万', 500, 2000, 'met'],
    ['营收不足且融资 1999.9999 万', 500, 1999.9999, 'short'],
  ])('3 %s', (_, revenue, equityFinancing, state) => {
    expect(stateIn(at(last({ revenue, mainRevenue: revenue, rndExpense: 10, equityFinancing })), 'revenue')).toBe(
      state,
    );
  });

  it.each<[string, StatedFacts, string, string]>([
    ['省级奖励前三', { awards: [{ kind: 'province', on: '2024-01-01', rank: 3 }] }, 'direct-award', 'met'],
    ['省级奖励第四', { awards: [{ kind: 'province', on: '2024-01-01', rank: 4 }] }, 'direct-award', 'short'],
    ['国家级奖励第五', { awards: [{ kind: 'national', on: '2024-01-01', rank: 5 }] }, 'direct-award', 'met'],
    ['国家级奖励第六', { awards: [{ kind: 'national', on: '2024-01-01', rank: 6 }] }, 'direct-award', 'short'],
    ['奖励未填名次', { awards: [{ kind: 'province', on: '2024-01-01' }] }, 'direct-award', 'unknown'],
    ['奖励在三年前一天', { awards: [{ kind: 'province', on: '2023-11-24', rank: 1 }] }, 'direct-award', 'short'],
    ['创客中国 500 强', { makerContest: [{ kind: 'top500', on: '2025-10-01' }] }, 'direct-contest', 'met'],
    ['没有参加', { makerContest: [] }, 'direct-contest', 'short'],
  ])('4 %s', (_, stated, id, state) => {
    expect(stateIn(at(withStated(strongFirm(), stated)), id)).toBe(state);
  });

  it.each<[string, number, string]>([
    ['两年研发均值 1000 万', 1380, 'met'],
    ['略低于 1000 万', 1379.9999, 'short'],
  ])('4 %s', (_, rndExpense, state) => {
    expect(stateIn(at(last({ rndExpense })), 'direct-rnd')).toBe(state);
  });

  it('a strong firm passes by its points', () => {
    expect(at(strongFirm())).toMatchObject({ verdict: 'eligible', points: { least: 91, most: 91, max: 100 } });
  });
});
