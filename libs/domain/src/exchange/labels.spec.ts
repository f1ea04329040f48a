import { sheetOf } from '../../test/sheet-of';
import { SHIPPED_LABEL_KINDS } from '../ladder/label/label-kind';
import { kindAmong, kindNamed } from '../ladder/label/label-names';
import { interpretLabel, labelSheet, type LabelRecord } from './interpret-labels';
import { nameIndex } from './match-name';
import { planLabels } from './plan-labels';
import { recognise } from './recognise';
import { mappedAs } from './recognise';
import { dataRows } from './rows';

const KINDS = SHIPPED_LABEL_KINDS.map((kind, at) => ({ ...kind, id: at + 1, retiredOn: null }));
const ROW = { 企业名称: '甲有限公司', 标签种类: '瞪羚企业', 认定日期: '2026-03-01', 有效期至: '2029-02-28' };

function read(rows: Record<string, string>[], above: string[] = [], kinds: readonly (typeof KINDS)[number][] = KINDS) {
  const heading = Object.keys(rows[0] ?? {});
  const grid = sheetOf([
    ...above.map((line) => [line]),
    heading,
    ...rows.map((row) => heading.map((key) => row[key] ?? '')),
  ]);
  const known = recognise(grid);
  const mapping = known.kind === 'labels' ? known : mappedAs(known, 'labels');
  const sheet = labelSheet(grid.name, above, kinds);
  return {
    kind: known.kind,
    records: dataRows(grid, mapping).map((row) => interpretLabel(row, mapping, sheet, kinds)),
  };
}
const one = (over: Record<string, string> = {}, above: string[] = []): LabelRecord | undefined =>
  read([{ ...ROW, ...over }], above).records[0];

describe('the name of a kind', () => {
  it.each([
    ['as it is called', '制造业单项冠军', 'champion'],
    ['without 企业', '瞪羚', 'gazelle'],
    ['in short', '高企', 'high-tech'],
    ['with other brackets', '智能车间(工厂)', 'smart-workshop'],
    ['its code', 'demo-platform', 'demo-platform'],
    ['nobody knows', '独角兽企业', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, text, code) => expect(kindNamed(text, KINDS)?.code).toBe(code));

  it('is found above a list, the longest one where one holds another', () => {
    expect(kindAmong(['2026年河南省重点培育头雁企业名单'], KINDS)?.code).toBe('flagship-next');
    expect(kindAmong(['2026年河南省头雁企业名单'], KINDS)?.code).toBe('flagship');
    expect(kindAmong(['企业名单'], KINDS)).toBeNull();
  });
});

describe('a list of labels', () => {
  it('is recognised by its column of kinds, and read', () => {
    const { kind, records } = read([ROW, { ...ROW, 企业名称: '乙有限公司' }]);
    expect(kind).toBe('labels');
    expect(records[0]).toMatchObject({
      name: '甲有限公司',
      validFrom: '2026-03-01',
      validTo: '2029-02-28',
      rejected: null,
    });
    expect(records[0]?.kind?.code).toBe('gazelle');
  });

  it('takes kind, document and validity from the lines above where it has no columns for them', () => {
    const above = ['2026年瞪羚企业名单（豫科〔2026〕12号）', '有效期2026年1月1日至2028年12月31日'];
    const { records } = read([{ 企业名称: '甲有限公司', 所属县区: '西平县', 备注: '' }], above);
    expect(records[0]).toMatchObject({ document: '豫科〔2026〕12号', validFrom: '2026-01-01', validTo: '2028-12-31' });
    expect(records[0]?.kind?.code).toBe('gazelle');
  });

  it.each([
    ['nobody named', { 企业名称: '—' }, 'name_missing'],
    ['an unknown kind', { 标签种类: '独角兽企业' }, 'label_kind_unknown'],
    ['no kind at all', { 标签种类: '' }, 'label_kind_missing'],
    ['no first day', { 认定日期: '' }, 'label_from_missing'],
    ['an end before the beginning', { 有效期至: '2025-12-31' }, 'label_validity_reversed'],
    ['sound', {}, null],
  ])('refuses what cannot be recorded: %s', (_, over, reason) => expect(one(over)?.rejected).toBe(reason));

  it.each([
    ['a year holds to its end', '2028', '2028-12-31', ['label_to_end_of']],
    ['a month to its end, in a leap year', '2028年2月', '2028-02-29', ['label_to_end_of']],
    ['for ever', '长期有效', null, []],
    ['unreadable is left out', '三年', null, ['day_unreadable']],
  ])('reads the last day: %s', (_, 有效期至, validTo, codes) => {
    const record = one({ 有效期至 });
    expect([record?.validTo, record?.problems.map(({ code }) => code)]).toEqual([validTo, codes]);
  });

  it('records nothing of a kind after it was retired', () => {
    const kinds = KINDS.map((kind) => ({ ...kind, retiredOn: '2026-03-01' }));
    expect(read([ROW], [], kinds as never).records[0]?.rejected).toBe('label_kind_retired');
  });
});

describe('the plan of a list of labels', () => {
  const entry = {
    id: 7,
    name: '甲有限公司',
    formerNames: ['乙有限公司'],
    uscc: '9144030071526726XG',
    unitCode: '411721' as const,
  };
  const plan = (rows: Record<string, string>[]) =>
    planLabels(read(rows).records, nameIndex([entry])).map(({ action, reason }) => [action, reason]);

  it('joins by name or code, asks about former names, and counts what is repeated once', () => {
    expect(
      plan([
        ROW,
        ROW,
        { ...ROW, 有效期至: '2030-12-31' },
        { ...ROW, 认定日期: '2029-03-01', 有效期至: '' },
        { ...ROW, 企业名称: '乙有限公司' },
        { ...ROW, 企业名称: '丁有限公司' },
      ]),
    ).toEqual([
      ['attach', 'name'],
      ['merge', 'repeated_row'],
      ['reject', 'repeated_other_figures'],
      ['attach', 'name'],
      ['review', 'former_name'],
      ['review', expect.any(String)],
    ]);
  });
});
