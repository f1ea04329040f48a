import { ENDED_STATES, TICKET_STATES, type TicketState } from '../ticket';
import { actsFrom, stateAfter, TICKET_ACTS, TICKET_STEPS } from './acts';
import { actsOpenTo, mustAllow, objectionTo, type TicketActor, type TicketNow } from './allow';
import { type Calls, closedAs, NO_CALLS } from './call-back';

const bureau: TicketActor = { userId: 1, role: 'bureau', department: null };
const handler: TicketActor = { userId: 2, role: 'department', department: '市工信局' };
const joint: TicketActor = { userId: 3, role: 'department', department: '市人社局' };
const stranger: TicketActor = { userId: 4, role: 'department', department: '市商务局' };
const firm: TicketActor = { userId: 5, role: 'enterprise', department: null };

const now = (over: Partial<TicketNow> = {}): TicketNow => ({
  state: 'accepted',
  departments: [
    { department: '市工信局', lead: true, accepted: true, paused: false },
    { department: '市人社局', lead: false, accepted: false, paused: false },
  ],
  askedExtension: false,
  repliedBy: [],
  calls: NO_CALLS,
  requesters: [5],
  ...over,
});

describe('who may do what', () => {
  it.each([
    ['the leading department answers', 'reply', handler, now(), null],
    ['a joint one does not', 'reply', joint, now(), 'ticket.other_department'],
    ['another one does nothing', 'accept', stranger, now(), 'ticket.other_department'],
    ['a joint one signs for itself', 'accept', joint, now(), null],
    ['nobody signs twice', 'accept', handler, now(), 'ticket.accepted_already'],
    ['a joint one gives its part only after it signed', 'contribute', joint, now(), 'ticket.not_joint'],
    ['the dispatcher does not answer for a department', 'reply', bureau, now(), 'ticket.other_department'],
    ['an enterprise does not dispatch', 'dispatch', firm, now({ state: 'received' }), 'ticket.not_yours_to_do'],
    ['an enterprise withdraws its own', 'withdraw', firm, now(), null],
    ['and nobody else’s', 'withdraw', { ...firm, userId: 6 }, now(), 'ticket.not_yours_to_do'],
    ['nothing is granted that nobody asked for', 'grant_extension', bureau, now(), 'ticket.nothing_asked'],
    ['nothing is asked for twice', 'ask_extension', handler, now({ askedExtension: true }), 'ticket.asked_already'],
    [
      'who answered does not call back',
      'call_back',
      bureau,
      now({ state: 'replied', repliedBy: [1] }),
      'ticket.own_reply',
    ],
    ['what is closed is not answered', 'reply', handler, now({ state: 'closed' }), 'ticket.wrong_state'],
  ] as const)('%s', (_, act, actor, on, code) => {
    expect(objectionTo(act, actor, on)).toBe(code);
  });

  it('what stands goes on before it is answered', () => {
    const paused = now({ departments: [{ department: '市工信局', lead: true, accepted: true, paused: true }] });
    expect(objectionTo('reply', handler, paused)).toBe('ticket.paused');
    expect(objectionTo('resume', handler, paused)).toBeNull();
    expect(objectionTo('resume', handler, now())).toBe('ticket.not_paused');
  });

  it('a refusal names what is legal, and a missing sentence is said', () => {
    expect(() => mustAllow('close', bureau, now(), null)).toThrow(
      expect.objectContaining({
        code: 'ticket.wrong_state',
        details: expect.objectContaining({ legal: expect.stringContaining('reply') }),
      }),
    );
    expect(() => mustAllow('reply', handler, now(), '  ')).toThrow(
      expect.objectContaining({ code: 'ticket.sentence_missing' }),
    );
    expect(mustAllow('reply', handler, now(), '已经办好')).toBeUndefined();
  });
});

const calls = (state: TicketState, over: Partial<Calls>, repliedBy: number[] = []) =>
  now({ state, repliedBy, calls: { ...NO_CALLS, least: 3, ...over } });
const said = (solved: boolean, satisfied: boolean) => calls('called_back', { said: { solved, satisfied } });

describe('the call-back', () => {
  it.each([
    ['is not given up after two attempts', 'not_reached', calls('replied', { missed: 2 }), 'ticket.attempts_too_few'],
    ['is given up after three', 'not_reached', calls('replied', { missed: 3 }), null],
    ['is tried again after many', 'call_back', calls('replied', { missed: 9 }), null],
    ['given up leads to closing', 'close', calls('called_back', { missed: 3 }), null],
    ['in vain does not', 'close', calls('replied', { missed: 3 }), 'ticket.call_back_first'],
    ['that found it solved and good leads to closing', 'close', said(true, true), null],
    ['that found it unsolved does not', 'close', said(false, true), 'ticket.must_rework'],
    ['that found somebody dissatisfied does not', 'close', said(true, false), 'ticket.must_rework'],
    ['is not needed outside the sample', 'close', calls('replied', { spared: true }), null],
    ['but nobody closes so what they answered', 'close', calls('replied', { spared: true }, [1]), 'ticket.own_reply'],
  ] as const)('%s', (_, act, on, code) => {
    expect(objectionTo(act, bureau, on)).toBe(code);
  });

  it('that reached nobody leaves the state as it is', () => {
    expect(stateAfter('call_back', 'replied', false)).toBe('replied');
    expect(stateAfter('call_back', 'replied', true)).toBe('called_back');
    expect(stateAfter('not_reached', 'replied', null)).toBe('called_back');
    expect(stateAfter('supervise', 'replied', null)).toBe('replied');
  });

  it('with a complaint names rework, and not closing, as what is legal', () => {
    expect(() => mustAllow('close', bureau, said(false, false), null)).toThrow(
      expect.objectContaining({
        code: 'ticket.must_rework',
        details: expect.objectContaining({ legal: 'rework,withdraw,supervise,instruct,rate' }),
      }),
    );
    expect(() => mustAllow('not_reached', bureau, calls('replied', { missed: 1 }), null)).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ missed: 1, least: 3 }) }),
    );
  });

  it.each([
    ['somebody was asked', { said: { solved: true, satisfied: true } }, true, null],
    ['nobody was reached', { missed: 3 }, true, 'not_reached'],
    ['it was not drawn', { spared: true }, false, 'not_sampled'],
    ['it was not drawn, and called all the same', { spared: true }, true, 'not_reached'],
  ] as const)('says how it was closed: %s', (_, over, called, as) => {
    expect(closedAs({ ...NO_CALLS, ...over }, called)).toBe(as);
  });
});

describe('the table', () => {
  it('leads out of every state but the ends, and out of those only by opening again', () => {
    const ended: readonly string[] = ENDED_STATES;
    for (const state of TICKET_STATES)
      expect(actsFrom(state).filter((act) => TICKET_STEPS[act].to !== null && act !== 'reopen').length > 0).toBe(
        !ended.includes(state),
      );
    expect(actsFrom('closed')).toEqual(['reopen', 'rate']);
  });

  it('reaches every state', () => {
    const reached = new Set(TICKET_ACTS.map((act) => TICKET_STEPS[act].to));
    expect(TICKET_STATES.filter((state) => !reached.has(state))).toEqual([]);
  });

  it('offers what may be done and nothing else', () => {
    expect(actsOpenTo(handler, now())).toEqual(['return', 'pause', 'ask_extension', 'stage_reply', 'reply']);
    expect(actsOpenTo(stranger, now())).toEqual([]);
  });
});
