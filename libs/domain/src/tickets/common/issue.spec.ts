import fc from 'fast-check';
import { type DepartmentNow, objectionTo, type TicketNow } from '../life/allow';
import { NO_CALLS } from '../life/call-back';
import { TICKET_STATES } from '../ticket';
import { type AnswerObjection, objectionToAnswer } from './issue';

const OURS = '市人社局';
const lead = (over: Partial<DepartmentNow> = {}): DepartmentNow => ({
  department: OURS,
  lead: true,
  accepted: true,
  paused: false,
  ...over,
});
const now = (state: TicketNow['state'], ...departments: DepartmentNow[]): TicketNow => ({
  state,
  departments,
  askedExtension: false,
  repliedBy: [],
  calls: NO_CALLS,
  requesters: [],
});

it.each<[string, TicketNow, AnswerObjection | null]>([
  ['accepted by the department that leads the issue', now('accepted', lead()), null],
  ['nobody has it yet', now('received'), 'common.not_dispatched'],
  ['not signed for', now('dispatched', lead({ accepted: false })), 'common.not_accepted'],
  ['waits for papers', now('accepted', lead({ paused: true })), 'common.paused'],
  ['another department leads it', now('accepted', lead({ department: '市科技局' })), 'common.other_lead'],
  ['ours only joins', now('accepted', lead({ department: '市科技局' }), lead({ lead: false })), 'common.other_lead'],
  ['answered by itself', now('replied', lead()), 'common.replied_already'],
  ['called back', now('called_back', lead()), 'common.replied_already'],
  ['closed', now('closed', lead()), 'common.ended'],
  ['merged into another', now('merged'), 'common.ended'],
])('%s', (_, ticket, objection) => expect(objectionToAnswer(OURS, ticket)).toBe(objection));

it('objects to exactly what the table of acts would not let the leading department reply to', () => {
  const department = fc.record({
    department: fc.constantFrom(OURS, '市科技局'),
    accepted: fc.boolean(),
    paused: fc.boolean(),
  });
  const tickets = fc.record({
    state: fc.constantFrom(...TICKET_STATES),
    departments: fc
      .uniqueArray(department, { selector: (one) => one.department, maxLength: 2 })
      .map((some) => some.map((one, at) => ({ ...one, lead: at === 0 }))),
  });
  const actor = { userId: 1, role: 'department', department: OURS } as const;
  fc.assert(
    fc.property(tickets, ({ state, departments }) => {
      const ticket = now(state, ...departments);
      expect(objectionToAnswer(OURS, ticket) === null).toBe(objectionTo('reply', actor, ticket) === null);
    }),
  );
});
