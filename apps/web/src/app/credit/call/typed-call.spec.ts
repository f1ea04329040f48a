import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { callToSave, inOrder, soundPlaces, typedCall } from './typed-call';

describe('a call as it is typed', () => {
  it('leaves out what was left blank', () => {
    const blank = { ...typedCall(null), name: ' 技改资金 ', places: ' ', bar: '' };
    expect(callToSave(blank, new Map())).toMatchObject({ name: '技改资金', places: null, bar: null, unitPlaces: [] });
  });

  it('keeps scores as they were typed: no digit is lost on the way', () => {
    const typed = { ...typedCall(null), band: '0.0010', bar: ' 75.50 ' };
    expect(callToSave(typed, new Map())).toMatchObject({ band: '0.0010', bar: '75.50' });
  });

  it('sends places of units that are numbers only; none at all is a number too', () => {
    const units = new Map<UnitCode, string>([['411702', '3'], ['411721', ''], ['411722', '0']]); // prettier-ignore
    expect(callToSave(typedCall(null), units).unitPlaces).toEqual([
      { unitCode: '411702', places: 3 },
      { unitCode: '411722', places: 0 },
    ]);
  });

  it('asks the score inside the band before the other rules, in whatever order they were ticked', () => {
    expect(inOrder(['revenue', 'score'])).toEqual(['score', 'revenue']);
  });

  it.each([
    ['12', true],
    ['0', false],
    ['1.5', false],
    ['1001', false],
  ])('takes %s places: %s', (text, sound) => {
    expect(soundPlaces(text, 1)).toBe(sound);
  });
});
