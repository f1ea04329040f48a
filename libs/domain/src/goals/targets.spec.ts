import { TITLE_KINDS } from '../ladder/title-kind';
import { isDay } from '../shared/calendar-day';
import { OTHER_TARGETS, TITLE_TARGETS } from './targets';

describe('the targets of the policy', () => {
  const all = [...TITLE_TARGETS, ...OTHER_TARGETS];

  it('has one goal for each kind of title', () => {
    expect(TITLE_TARGETS.map(({ kind }) => kind).sort()).toEqual([...TITLE_KINDS].sort());
    expect(TITLE_TARGETS.map(({ target, comparison }) => [target, comparison])).toEqual([
      [600, 'at_least'],
      [100, 'more_than'],
      [10, 'more_than'],
      [50, 'about'],
    ]);
  });

  it('names each once, with its sentence and an existing last day', () => {
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(all.filter(({ wording, horizon }) => wording === '' || !isDay(horizon))).toEqual([]);
  });

  it('has an upper end exactly where the text gives a range', () => {
    const ranges = all.filter(({ upTo }) => upTo !== null);
    expect(ranges.map(({ code }) => code)).toEqual(['flagship-provincial', 'smart-factories']);
    expect(all.filter(({ comparison }) => comparison === 'between')).toEqual(ranges);
  });
});
