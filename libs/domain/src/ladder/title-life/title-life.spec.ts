import { isValidOn } from '../holders';
import { changeReportState, reportDueOn } from './change-report';
import { reviewOpensOn, type ReviewedTitle, reviewState } from './review';
import { barOn, barredUntil, endWhenRevoked, mustBeFree, REVOCATION_GROUNDS } from './revocation';
import { mayAct, mustAct, standingOf, TITLE_ACTS, TITLE_LIFE, TITLE_STANDINGS } from './standing';

describe('a major change is reported within three months', () => {
  it.each([
    ['the same date', '2026-03-15', '2026-06-15'],
    ['over the year end', '2026-11-15', '2027-02-15'],
    ['where the month is too short, its last day', '2026-11-30', '2027-02-28'],
    ['which is the 29th in a leap year', '2027-11-30', '2028-02-29'],
    ['from a leap day', '2028-02-29', '2028-05-29'],
  ])('%s', (_, happened, due) => {
    expect(reportDueOn(happened, 3)).toBe(due);
  });

  it.each([
    ['the last day', null, '2027-02-28', 'open'],
    ['the day after', null, '2027-03-01', 'overdue'],
    ['reported in time', '2027-02-28', '2027-06-01', 'reported'],
    ['reported late', '2027-03-01', '2027-06-01', 'late'],
  ])('%s', (_, reported, today, state) => {
    expect(changeReportState('2027-02-28', reported, today)).toBe(state);
  });
});

describe('the review', () => {
  const title: ReviewedTitle = {
    kind: 'specialised',
    validFrom: '2024-01-01',
    validTo: '2026-12-31',
    revokedOn: null,
  };
  const next = { ...title, validFrom: '2027-01-01', validTo: '2029-12-31' };

  it.each<[string, string, ReviewedTitle[], string]>([
    ['is too early the day before', '2026-07-03', [], 'early'],
    ['opens 180 days before the end', '2026-07-04', [], 'open'],
    ['is open on the last day', '2026-12-31', [], 'open'],
    ['is over at the year end', '2027-01-01', [], 'lapsed'],
    ['is settled once the next title is registered', '2026-12-01', [next], 'renewed'],
    ['is not settled by another kind', '2026-12-01', [{ ...next, kind: 'giant' }], 'open'],
  ])('%s', (_, today, others, state) => {
    expect(reviewState(title, others, today, 180)).toBe(state);
  });

  it('ends with a revocation', () => {
    expect(reviewState({ ...title, revokedOn: '2026-08-01' }, [], '2026-08-02', 180)).toBe('revoked');
    expect(reviewOpensOn(title, 180)).toBe('2026-07-04');
  });
});

describe('a revoked title', () => {
  it.each([
    ['ends the day before', '2026-12-31', '2026-08-01', '2026-07-31'],
    ['ends with the year when revoked on New Year', '2028-12-31', '2027-01-01', '2026-12-31'],
    ['ends on a leap day', '2028-12-31', '2028-03-01', '2028-02-29'],
    ['keeps an end that is past', '2025-12-31', '2026-08-01', '2025-12-31'],
  ])('%s', (_, validTo, revokedOn, end) => {
    const revoked = { validFrom: '2024-01-01', validTo: endWhenRevoked(validTo, revokedOn) };
    expect(revoked.validTo).toBe(end);
    expect([isValidOn(revoked, end), isValidOn(revoked, revokedOn)]).toEqual([true, false]);
  });

  it.each([
    ['three years', '2026-08-01', '2029-07-31'],
    ['from a leap day, to the end of February', '2024-02-29', '2027-02-28'],
    ['to a leap day', '2025-03-01', '2028-02-29'],
    ['from New Year', '2026-01-01', '2028-12-31'],
  ])('bars from applying: %s', (_, revokedOn, last) => {
    expect(barredUntil('fraud', revokedOn, 3)).toBe(last);
  });

  it('bars only on the grounds that the policy names', () => {
    const bars = REVOCATION_GROUNDS.filter(({ code }) => barredUntil(code, '2026-08-01', 3) !== null);
    expect(bars.map(({ code }) => code)).toEqual(['accident', 'dishonesty', 'tax', 'fraud']);
  });

  it('bars every tier of the ladder to the last day, but not the city pool', () => {
    const revocations = [{ barredUntil: '2029-07-31' }, { barredUntil: null }, { barredUntil: '2028-01-01' }];
    expect(barOn(revocations, 'innovative', '2029-07-31')).toBe(revocations[0]);
    expect(barOn(revocations, 'giant', '2029-08-01')).toBeNull();
    expect(barOn(revocations, 'leading', '2029-07-31')).toBeNull();
    expect(() => mustBeFree(revocations, 'specialised', '2027-01-01')).toThrow('title.barred');
    expect(() => mustBeFree(revocations, 'specialised', '2029-08-01')).not.toThrow();
  });
});

describe('the standing of a title', () => {
  const marks = {
    in_force: { suspendedOn: null, revokedOn: null },
    suspended: { suspendedOn: '2026-05-01', revokedOn: null },
    revoked: { suspendedOn: '2026-05-01', revokedOn: '2026-06-01' },
  } as const;

  it('follows from its marks', () => {
    expect(TITLE_STANDINGS.map((standing) => standingOf(marks[standing]))).toEqual(TITLE_STANDINGS);
  });

  it.each(TITLE_ACTS)('%s is possible only from where the table says', (act) => {
    for (const standing of TITLE_STANDINGS) {
      const allowed = TITLE_LIFE[act].from.some((from) => from === standing);
      expect([standing, mayAct(marks[standing], act)]).toEqual([standing, allowed]);
      if (!allowed) expect(() => mustAct(marks[standing], act)).toThrow('title.act_out_of_turn');
    }
  });

  it('leaves a suspended title counted', () => {
    expect(isValidOn({ validFrom: '2024-01-01', validTo: '2026-12-31', ...marks.suspended }, '2026-06-01')).toBe(true);
  });
});
