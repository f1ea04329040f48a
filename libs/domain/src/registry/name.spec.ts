import { foldName, nameVariants, similarity, tidyName } from './name';

describe('foldName', () => {
  it.each([
    ['half-width brackets', '铮莘(驻马店)玻璃有限公司', '铮莘（驻马店）玻璃有限公司'],
    ['mixed brackets', '苒穗(新蔡）电动车有限公司', '苒穗（新蔡）电动车有限公司'],
    ['square brackets', '苒穗【新蔡】电动车有限公司', '苒穗（新蔡）电动车有限公司'],
    ['a zero-width blank', '驻马\u200b店育禾水泥制品有限公司', '驻马店育禾水泥制品有限公司'],
    ['an ideographic blank', '汝南县\u3000藤炜建材有限公司 ', '汝南县藤炜建材有限公司'],
    ['a no-break blank and a line break', '驻马店市\u00a0屹坤耐\n火材料有限公司', '驻马店市屹坤耐火材料有限公司'],
    ['full-width Latin', '河南䶮翎ＬＥＤ照明有限公司', '河南䶮翎led照明有限公司'],
  ])('%s makes no difference', (_, left, right) => {
    expect(foldName(left)).toBe(foldName(right));
  });

  it('keeps apart what differs by one character', () => {
    expect(foldName('河南驰绎新型墙材有限公司')).not.toBe(foldName('河南省驰绎新型墙材有限公司'));
  });
});

describe('tidyName', () => {
  it.each([
    ['brackets as on the licence', '铎赫​钢构(驻马店)有限公司 ', '铎赫钢构（驻马店）有限公司'],
    ['line breaks away', '驻马店市磊铭车\n辆实业有限公司', '驻马店市磊铭车辆实业有限公司'],
    ['blanks between Latin words stay', 'Acme  Tools（驻马店） 有限公司', 'Acme Tools（驻马店）有限公司'],
    ['Latin in half width', '河南䶮翎ＬＥＤ照明有限公司', '河南䶮翎LED照明有限公司'],
  ])('%s', (_, typed, shown) => {
    expect(tidyName(typed)).toBe(shown);
  });
});

describe('nameVariants', () => {
  it.each([
    ['a plain name', '驻马店驭达药业有限公司', []],
    ['a former name in brackets', '甲药业有限公司（原乙材料有限公司）', ['甲药业有限公司', '乙材料有限公司']],
    ['原名 with a colon', '甲药业有限公司(原名：乙厂)', ['甲药业有限公司', '乙厂']],
    ['曾用名', '甲药业有限公司（曾用名：乙厂）', ['甲药业有限公司', '乙厂']],
    ['the new name in brackets', '甲厂（现更名为乙集团有限公司）', ['甲厂', '乙集团有限公司']],
    ['更名为', '甲厂（更名为乙有限公司）', ['甲厂', '乙有限公司']],
    ['a remark that is no name', '甲厂（已停产）', ['甲厂']],
    ['a legal form is part of the name', '甲投资中心（有限合伙）', []],
    ['a place in the middle is part of the name', '甲（驻马店）乙有限公司', []],
  ])('%s', (_, cell, others) => {
    const [plain, ...rest] = nameVariants(cell);
    expect(plain).toEqual({ key: foldName(cell), why: 'plain' });
    expect(rest.map(({ key }) => key)).toEqual(others);
  });
});

describe('similarity', () => {
  it.each([
    ['the same name', '河南麓垚粮油有限公司', '河南麓垚粮油有限公司', 1],
    ['one character replaced', '麓垚粮油有限公词', '麓垚粮油有限公司', 1 - 1 / 8],
    ['one character too many', '河南省驰绎墙材', '河南驰绎墙材', 1 - 1 / 7],
    ['two characters too many', '韶灏食品设备', '韶灏食品', 1 - 2 / 6],
    ['three apart', '韶灏食品设备厂', '韶灏食品', 0],
    ['nothing in common', '甲乙丙丁', '子丑寅卯', 0],
    ['rare characters outside the basic plane count once', '铄𫟹油脂', '铄淼油脂', 0.75],
    ['nothing at all', '', '', 1],
  ])('%s', (_, left, right, alike) => {
    expect(similarity(left, right)).toBeCloseTo(alike);
    expect(similarity(right, left)).toBeCloseTo(alike);
  });
});
