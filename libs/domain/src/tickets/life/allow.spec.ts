import { ENDED_STATES, TICKET_STATES } from '../ticket';
import { actsFrom, TICKET_ACTS, TICKET_STEPS } from './acts';
import { actsOpenTo, mustAllow, objectionTo, type TicketActor, type TicketNow } from './allow';

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
