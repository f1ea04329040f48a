import { readBatch, readTitleKind } from './batch';
import { readValidity } from './validity';

describe('readValidity', () => {
  it.each([
    ['年月日', '有效期2023年1月1日至2025年12月31日', '2023-01-01', '2025-12-31'],
    ['behind a name', '河南省2023年度名单（有效期2024年1月1日至2026年12月31日）', '2024-01-01', '2026-12-31'],
    ['dots and a long dash', '（有效期：2025.1.1—2027.12.31）', '2025-01-01', '2027-12-31'],
    ['slashes and a wave', '有效期 2025/1/1～2027/12/31', '2025-01-01', '2027-12-31'],
    ['ISO days and 至', '有效期：2025-01-01至2027-12-31', '2025-01-01', '2027-12-31'],
    ['from and to', '（有效期自2025年1月1日起，至2027年12月31日止）', '2025-01-01', '2027-12-31'],
    ['years told beside it', '有效期三年，2026年1月1日至2028年12月31日', '2026-01-01', '2028-12-31'],
    ['a remark behind it', '有效期2026年1月1日至2028年12月31日　　排名不分先后', '2026-01-01', '2028-12-31'],
    ['培育期', '培育期：2024年7月1日至2027年6月30日', '2024-07-01', '2027-06-30'],
    ['months alone', '有效期2024年7月至2027年6月', '2024-07-01', '2027-06-30'],
    ['a first day and years', '有效期三年，自2026年1月1日起计算', '2026-01-01', '2028-12-31'],
    ['a first day alone', '自2026年1月1日起有效', '2026-01-01', null],
    ['the wrong way round', '有效期2028年1月1日至2025年12月31日', null, null],
    ['a day that does not exist', '有效期2023年2月30日至2025年12月31日', null, null],
    ['nothing', '河南省2023年度名单', null, null],
  ])('%s', (_, line, validFrom, validTo) => {
    expect(readValidity([line])).toEqual({ validFrom, validTo });
  });
});

describe('readTitleKind', () => {
  it.each([
    ['河南省2022年度创新型中小企业名单', 'innovative'],
    ['2023第一批专精特新', 'specialised'],
    ['第四批专精特新“小巨人”企业名单', 'giant'],
    ['驻马店市龙头企业培育库入库企业名单', 'leading'],
    ['科技型中小企业入库名单', null],
    ['驻马店市中小企业名录', null],
  ])('%s', (text, kind) => {
    expect(readTitleKind(text)).toBe(kind);
  });
});

describe('readBatch', () => {
  it.each([
    [
      'the year of the batch, not of its validity',
      'Sheet1',
      ['河南省2023年度创新型中小企业名单（有效期2024年1月1日至2026年12月31日）'],
      '2023年度创新型',
    ],
    ['year and round', '2023第一批', ['河南省2023年第一批专精特新中小企业名单'], '2023年第一批专精特新'],
    ['round and review', '复核', ['第四批专精特新“小巨人”企业复核通过名单'], '第四批小巨人复核通过'],
    ['year in brackets', '龙头', ['驻马店市龙头企业培育库入库企业名单（2024年）'], '2024年龙头企业培育库'],
    ['nothing but the sheet name', '小巨人第五批', [], '第五批小巨人'],
    ['no title at all', '企业名录', ['驻马店市中小企业名录（2026年10月）'], null],
  ])('%s', (_, sheet, lines, batch) => {
    expect(readBatch(sheet, lines).batch).toBe(batch);
  });

  it('finds the document', () => {
    expect(readBatch('', ['关于公布名单的通知', '（豫工信企业〔2023〕45号）']).document).toBe('豫工信企业〔2023〕45号');
  });
});
