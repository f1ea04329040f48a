import { DomainError } from '../../shared/domain-error';
import { type HouseRules, SHIPPED_HOUSE_RULES } from './house-rules';
import { mustBeSound } from './sound';

const [first, ...others] = SHIPPED_HOUSE_RULES.clocks;
if (!first) throw new Error('no rule is shipped');
const [level] = SHIPPED_HOUSE_RULES.levels;
if (!level) throw new Error('no level is shipped');

const codeOf = (over: Partial<HouseRules>): string | null => {
  try {
    mustBeSound({ ...SHIPPED_HOUSE_RULES, ...over });
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.code;
  }
};

describe('the rules of a bureau', () => {
  it.each<[string, Partial<HouseRules>, string | null]>([
    ['as shipped are sound', {}, null],
    ['say a thing once', { clocks: [first, ...others, { ...first, amount: 9 }] }, 'ticket.rule_twice'],
    ['let no time run before one knows', { clocks: [{ ...first, starts: 'accepted' }] }, 'ticket.rule_start'],
    ['are not yellow from the start', { clocks: [{ ...first, soon: first.amount }] }, 'ticket.rule_soon'],
    ['have hours', { hours: [] }, 'ticket.hours_unsound'],
    [
      'have hours in order',
      {
        hours: [
          { from: 800, to: 900 },
          { from: 510, to: 700 },
        ],
      },
      'ticket.hours_unsound',
    ],
    ['close before midnight', { hours: [{ from: 510, to: 1440 }] }, 'ticket.hours_unsound'],
    [
      'know a day once',
      { otherDays: ['2026-12-31', '2026-12-31'].map((day) => ({ day, hours: [{ from: 510, to: 720 }] })) },
      'ticket.day_twice',
    ],
    ['have hours on each other day', { otherDays: [{ day: '2026-12-31', hours: [] }] }, 'ticket.hours_unsound'],
    ['tell somebody', { levels: [{ ...level, receivers: [] }] }, 'ticket.level_tells_nobody'],
    ['tell levels apart', { levels: [level, level] }, 'ticket.level_twice'],
    ['know whom a word is for', { keywords: [{ word: '用电', department: '火星局' }] }, 'ticket.addressee_unknown'],
    [
      'give a word to one department',
      { keywords: ['市人社局', '市商务局'].map((department) => ({ word: '招工', department })) },
      'ticket.keyword_twice',
    ],
  ])('%s', (_, over, code) => expect(codeOf(over)).toBe(code));
});
