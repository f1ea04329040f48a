import { CALL_STATES, CALL_STEPS, mustAllowStep, objectionToStep, stepsOpenTo } from './life';

const [FIRST, SECOND] = [1, 2];

describe('the way of a call', () => {
  it.each(CALL_STATES.map((state) => [state, stepsOpenTo(SECOND, { state, proposedBy: FIRST })] as const))(
    'goes on from %s by %j',
    (state, steps) => {
      const expected = {
        draft: ['open'],
        scoring: ['rank'],
        ranked: ['rank', 'reopen', 'propose'],
        proposed: ['rank', 'reopen', 'freeze'],
        frozen: ['publish'],
        published: [],
      }[state];
      expect(steps).toEqual(expected);
    },
  );

  it('takes two people to freeze', () => {
    const proposed = { state: 'proposed', proposedBy: FIRST } as const;
    expect(objectionToStep('freeze', FIRST, proposed)).toBe('call.second_person_needed');
    expect(mustAllowStep('freeze', SECOND, proposed, null)).toBe('frozen');
  });

  it('opens scores again only with a reason', () => {
    const ranked = { state: 'ranked', proposedBy: null } as const;
    expect(() => mustAllowStep('reopen', FIRST, ranked, ' ')).toThrow('call.reason_missing');
    expect(mustAllowStep('reopen', FIRST, ranked, '分数录错')).toBe('scoring');
  });

  it('does each step once', () => {
    for (const step of CALL_STEPS.filter((name) => name !== 'rank'))
      for (const state of CALL_STATES) {
        const standing = { state, proposedBy: FIRST };
        if (objectionToStep(step, SECOND, standing) !== null) continue;
        const next = mustAllowStep(step, SECOND, standing, '理由');
        expect(objectionToStep(step, SECOND, { state: next, proposedBy: FIRST })).toBe('call.wrong_state');
      }
  });
});
