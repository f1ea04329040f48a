import { ruleChanges, soundEffects } from './rule-choice';
import { mustAllowRuleAct, mustBeginLater, ruleActsOpenTo, timeOfRules } from './rule-life';
import { type CreditRules, type EffectRule, effectOf, rulesOn, SHIPPED_RULES } from './rules';

const shipped = SHIPPED_RULES.effects;
const withLine = (severity: EffectRule['severity'], over: Partial<EffectRule>, kind: EffectRule['kind'] = 'penalty') =>
  shipped.map((one) => (one.kind === kind && one.severity === severity ? { ...one, ...over } : one));
const version = (no: number, validFrom: string): CreditRules => ({ no, validFrom, effects: shipped });

describe('the rules of credit', () => {
  it.each([
    ['none was published', [], 1],
    ['the day before it begins', [version(2, '2026-06-02')], 1],
    ['its first day', [version(2, '2026-06-01')], 2],
    ['of two the later decision', [version(3, '2026-05-01'), version(2, '2026-06-01')], 3],
  ] as const)('in force: %s', (_, versions, no) => {
    expect(rulesOn(versions, '2026-06-01').no).toBe(no);
  });

  it.each([
    [version(1, '2000-01-01'), 'past'],
    [version(2, '2026-05-01'), 'in_force'],
    [version(3, '2026-09-01'), 'past'],
    [version(4, '2026-07-01'), 'coming'],
  ])('have their time: $no', (one, time) => {
    const all = [version(2, '2026-05-01'), version(3, '2026-09-01'), version(4, '2026-07-01')];
    expect(timeOfRules(all, one, '2026-06-01')).toBe(time);
  });

  it.each([
    ['as shipped', shipped, null],
    ['a general penalty that restricts', withLine('general', { effect: 'restricts' }), null],
    ['a line is missing', shipped.slice(1), 'credit.rules_incomplete'],
    ['a line twice', [...shipped, ...shipped.slice(0, 1)], 'credit.rules_incomplete'],
    ['a penalty blocks', withLine('serious', { effect: 'blocks' }), 'credit.rules_effect'],
    ['a penalty earns priority', withLine('minor', { effect: 'earns' }), 'credit.rules_effect'],
    ['a list does not block', withLine(null, { effect: 'notes' }, 'abnormal'), 'credit.rules_effect'],
    ['a grade earns priority', withLine(null, { effect: 'earns' }, 'grade'), 'credit.rules_effect'],
    ['nobody says by which sentence', withLine('minor', { source: ' ' }), 'credit.rules_source'],
    ['what is graver weighs less', withLine('serious', { effect: 'notes' }), 'credit.rules_graver_lighter'],
  ])('may be written so: %s', (_, effects, code) => {
    const read = () => soundEffects(effects);
    if (code === null) expect(read()).toEqual(effects);
    else expect(read).toThrow(expect.objectContaining({ code }));
  });

  it('stand in the order of the house, however they came', () => {
    expect(soundEffects([...shipped].reverse())).toEqual(shipped);
  });

  it('take a penalty whose severity nobody told for a general one', () => {
    expect(effectOf({ kind: 'penalty', severity: null }, SHIPPED_RULES).effect).toBe('withholds');
  });

  it('differ line by line from the version before', () => {
    const after = withLine('general', { effect: 'restricts', confirmed: true });
    expect(ruleChanges(shipped, after)).toEqual([
      { before: expect.objectContaining({ effect: 'withholds' }), after: expect.objectContaining({ effect: 'restricts' }) }, // prettier-ignore
    ]);
    expect(ruleChanges(shipped, shipped)).toEqual([]);
  });

  it('are published by somebody who had no hand in them', () => {
    const submitted = { state: 'submitted' as const, hands: [1, 2] };
    expect(ruleActsOpenTo(2, submitted)).toEqual(['return']);
    expect(ruleActsOpenTo(3, submitted)).toEqual(['return', 'publish']);
    expect(ruleActsOpenTo(3, { state: 'published', hands: [1] })).toEqual([]);
    expect(() => mustAllowRuleAct('publish', 1, submitted)).toThrow(
      expect.objectContaining({ code: 'credit.rules_second_person' }),
    );
    expect(() => mustAllowRuleAct('change', 1, submitted)).toThrow(
      expect.objectContaining({ code: 'credit.rules_wrong_state' }),
    );
  });

  it.each([
    ['no day', null, 'credit.rules_from_missing'],
    ['today', '2026-06-01', 'credit.rules_from_past'],
    ['tomorrow', '2026-06-02', null],
  ])('begin with a day to come: %s', (_, validFrom, code) => {
    const begin = () => mustBeginLater(validFrom, '2026-06-01');
    if (code === null) expect(begin()).toBe(validFrom);
    else expect(begin).toThrow(expect.objectContaining({ code }));
  });
});
