import { INDUSTRIES, industryOf, readIndustry } from './industry';

describe('readIndustry', () => {
  it.each([
    ['code and name', '13 农副食品加工业', '13'],
    ['letter, code and name', 'C30非金属矿物制品业', '30'],
    ['letter and code', 'C13', '13'],
    ['lower case and full width', 'ｃ１３', '13'],
    ['a number', 38, '38'],
    ['a number that lost its zero', 3, '03'],
    ['a class of four digits', '1391 淀粉制造', '13'],
    ['a name', '农副食品加工业', '13'],
    ['a name with other commas', '文教，工美，体育和娱乐用品制造业', '24'],
    ['a name behind its section', '制造业-农副食品加工业', '13'],
    ['a name behind its section and an arrow', '制造业>汽车制造业', '36'],
    ['a name with a line break', '软件和信息\n技术服务业', '65'],
    ['an unknown code', '98', null],
    ['a letter that contradicts the number', 'A13', null],
    ['other words', '养猪', null],
    ['nothing', '', null],
  ])('%s', (_, value, code) => {
    expect(readIndustry(value)).toBe(code);
  });
});

describe('INDUSTRIES', () => {
  it('holds the 97 divisions in order, each name once', () => {
    expect(INDUSTRIES.map(({ code }) => Number(code))).toEqual(Array.from({ length: 97 }, (_, index) => index + 1));
    expect(new Set(INDUSTRIES.map(({ zh }) => zh)).size).toBe(97);
    expect(new Set(INDUSTRIES.map(({ en }) => en)).size).toBe(97);
    expect(INDUSTRIES.map(({ section }) => section).join('')).toMatch(/^A+B+C+D+E+F+G+H+I+J+K+L+M+N+O+P+Q+R+S+T+$/);
  });

  it('finds a division by its code', () => {
    expect(industryOf('65')?.section).toBe('I');
    expect(industryOf('00')).toBeNull();
  });
});
