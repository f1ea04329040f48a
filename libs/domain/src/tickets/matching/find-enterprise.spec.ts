import type { RegisterEntry } from '../../exchange/match-name';
import { findEnterprises } from './find-enterprise';
import { type Mention, settled } from './match';
import { NameBook } from './name-book';

const firm = (id: number, name: string, uscc = `9141170${id}`, formerNames: string[] = []): RegisterEntry => ({
  id,
  name,
  uscc,
  formerNames,
  unitCode: '411721',
});

const book = new NameBook();
[
  firm(1, '驻马店市耘达鞋业科技有限公司', '91411700MA40AB1C2D', ['西平县耘达鞋厂']),
  firm(2, '岚纬仪表（正阳）有限公司', '91410000MAW2A2EP0B'),
  firm(3, '河南豫耘铜业有限责任公司'),
  firm(4, '西平县育磐电气有限公司'),
  firm(5, '河南育磐电气科技有限公司'),
  firm(6, '正阳县惠丰粮油有限公司'),
  firm(7, '惠丰粮油有限公司'),
].forEach((entry) => book.put(entry));

const asked = (over: Partial<Mention>) =>
  findEnterprises({ uscc: null, name: null, text: '', unitCode: null, ...over }, book);

describe('an enterprise is found', () => {
  it.each<[string, Partial<Mention>, number | null, string | null]>([
    ['by its code, whatever the name', { uscc: '91411700MA40AB1C2D', name: '别的公司' }, 1, 'code'],
    ['by a code in the text', { text: '代码91410000MAW2A2EP0B，请核实' }, 2, 'code_in_text'],
    ['by its name, brackets and blanks aside', { name: '岚纬仪表 (正阳)有限公司' }, 2, 'name'],
    ['by a former name', { name: '西平县耘达鞋厂' }, 1, 'former_name'],
    ['by the name before a remark', { name: '河南豫耘铜业有限责任公司（原豫耘铜厂）' }, 3, 'note_in_cell'],
    ['by the whole name in the text', { text: '来电人称：河南豫耘铜业有限责任公司申请增容' }, 3, 'name_in_text'],
    ['without 有限公司, for a person', { name: '河南豫耘铜业' }, null, 'legal_form'],
    ['with another 有限公司, for a person', { name: '河南豫耘铜业有限公司' }, null, 'legal_form'],
    ['by a former name in the text, for a person', { text: '原西平县耘达鞋厂职工反映' }, null, 'former_in_text'],
    ['by what people call it, for a person', { name: '耘达鞋业' }, null, 'short_name'],
    ['by what people call it in the text, for a person', { text: '耘达鞋业拖欠工资' }, null, 'short_in_text'],
    ['not by a name that is part of a longer one', { text: '驻马店市惠丰粮油有限公司' }, null, 'short_in_text'],
    ['not at all when nothing is said', { name: '无', text: '路灯不亮' }, null, null],
  ])('%s', (_, mention, set, way) => {
    const found = asked(mention);
    expect(settled(found, 80)?.id ?? null).toBe(set);
    expect(found[0]?.way ?? null).toBe(way);
  });

  it('for a person where several carry what is said', () => {
    const found = asked({ name: '育磐电气' });
    expect(found.map(({ entry, divided }) => [entry.id, divided])).toEqual([
      [4, true],
      [5, true],
    ]);
    expect(
      asked({ text: '河南豫耘铜业有限责任公司欠岚纬仪表（正阳）有限公司货款' }).every(({ divided }) => divided),
    ).toBe(true);
  });

  it('never as the one complained about, when the request names a stranger or somebody else', () => {
    const text = '河南豫耘铜业有限责任公司拖欠货款';
    expect(settled(asked({ name: '外地某公司', text }), 80)).toBeNull();
    expect(settled(asked({ name: '岚纬仪表（正阳）有限公司', text }), 80)?.id).toBe(2);
  });

  it('sooner in the unit that the request comes from', () => {
    expect(asked({ name: '耘达鞋业', unitCode: '411721' })[0]?.sureness).toBe(65);
    expect(asked({ name: '耘达鞋业', unitCode: '411724' })[0]?.sureness).toBe(60);
  });

  it('by the new name once it is renamed, and no more when it is gone', () => {
    const own = new NameBook();
    own.put(firm(1, '河南甲乙丙丁有限公司'));
    own.put(firm(1, '河南戊己庚辛有限公司'));
    const named = (name: string) => findEnterprises({ uscc: null, name, text: name, unitCode: null }, own);
    expect(named('河南甲乙丙丁有限公司')).toEqual([]);
    expect(named('河南戊己庚辛有限公司')[0]?.sureness).toBe(95);
    own.drop(1);
    expect(named('河南戊己庚辛有限公司')).toEqual([]);
  });
});
