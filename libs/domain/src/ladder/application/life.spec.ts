import { type Role } from '../../identity/role';
import { type ApplicationState } from './application';
import { actsOpenTo, type ApplicationAct, mustAllow, objectionTo, type Standing } from './life';

const APPLICANT = 1;
const COUNTY = 2;
const FIRST = 3;
const SECOND = 4;

const standing = (state: ApplicationState, over: Partial<Standing> = {}): Standing => ({
  state,
  enteredBy: [APPLICANT],
  proposedBy: null,
  proposal: null,
  assigned: [],
  conflicts: [],
  ...over,
});
const proposed = (proposal: 'pass' | 'reject') => standing('city_proposed', { proposedBy: FIRST, proposal });

describe('the life of an application', () => {
  it.each<[string, ApplicationAct, number, Role, Standing, string | null]>([
    ['an enterprise submits its draft', 'submit', APPLICANT, 'enterprise', standing('draft'), null],
    ['and what came back to it', 'submit', APPLICANT, 'enterprise', standing('returned'), null],
    ['not what is under review', 'submit', APPLICANT, 'enterprise', standing('submitted'), 'application.wrong_state'],
    ['the county passes it on', 'county_pass', COUNTY, 'county', standing('submitted'), null],
    [
      'not who entered it for the enterprise',
      'county_pass',
      COUNTY,
      'county',
      standing('submitted', { enteredBy: [COUNTY] }),
      'application.own_entry',
    ],
    [
      'the city does not do the county’s part',
      'county_pass',
      FIRST,
      'bureau',
      standing('submitted'),
      'application.not_yours_to_do',
    ],
    ['nor before the county', 'city_propose', FIRST, 'bureau', standing('submitted'), 'application.wrong_state'],
    ['one person of the city proposes', 'city_propose', FIRST, 'bureau', standing('county_passed'), null],
    ['and cannot agree alone', 'city_approve', FIRST, 'bureau', proposed('pass'), 'application.second_person_needed'],
    ['a second one agrees', 'city_approve', SECOND, 'bureau', proposed('pass'), null],
    ['to what was proposed', 'city_approve', SECOND, 'bureau', proposed('reject'), 'application.wrong_state'],
    ['a rejection takes two as well', 'city_approve_reject', SECOND, 'bureau', proposed('reject'), null],
    ['nobody decides with a conflict of interest', 'city_approve', SECOND, 'bureau', { ...proposed('pass'), conflicts: [SECOND] }, 'application.conflict_of_interest'], // prettier-ignore
    [
      'what is assigned is not another’s',
      'city_propose',
      FIRST,
      'bureau',
      standing('county_passed', { assigned: [SECOND] }),
      'application.assigned_to_other',
    ],
    [
      'what is on public show is no longer withdrawn',
      'withdraw',
      APPLICANT,
      'enterprise',
      standing('publicity'),
      'application.wrong_state',
    ],
    ['a reviewer does not withdraw it', 'withdraw', COUNTY, 'county', standing('submitted'), 'application.not_yours_to_do'], // prettier-ignore
    ['who entered it for the enterprise may', 'withdraw', COUNTY, 'county', standing('submitted', { enteredBy: [COUNTY] }), null], // prettier-ignore
    ['a title makes it recognised', 'recognise', FIRST, 'bureau', standing('recommended'), null],
    ['nothing recognises a draft', 'recognise', FIRST, 'bureau', standing('draft'), 'application.wrong_state'],
  ])('%s', (_, act, userId, role, on, code) => {
    expect(objectionTo(act, { userId, role }, on)).toBe(code);
  });

  it('tells what a person may do next', () => {
    expect(actsOpenTo({ userId: COUNTY, role: 'county' }, standing('submitted'))).toEqual([
      'county_pass',
      'county_return',
      'county_reject',
    ]);
    expect(actsOpenTo({ userId: FIRST, role: 'bureau' }, proposed('pass'))).toEqual([]);
    expect(actsOpenTo({ userId: 9, role: 'leader' }, standing('submitted'))).toEqual([]);
  });

  it('wants a sentence where somebody has to live with a no', () => {
    const county = { userId: COUNTY, role: 'county' as const };
    expect(() => mustAllow('county_return', county, standing('submitted'), ' ')).toThrow(
      'application.sentence_missing',
    );
    expect(() => mustAllow('county_return', county, standing('submitted'), '缺审计报告')).not.toThrow();
  });
});
