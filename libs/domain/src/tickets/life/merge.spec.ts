import { mayMergeInto, type Mergeable } from './merge';

const ticket = (over: Partial<Mergeable>): Mergeable => ({ state: 'received', urgency: 'normal', dueAt: 10, ...over });

it.each<[string, Partial<Mergeable>, Partial<Mergeable>, boolean]>([
  ['the later due goes into the earlier', { dueAt: 20 }, { dueAt: 10 }, true],
  ['the earlier due stays', { dueAt: 10 }, { dueAt: 20 }, false],
  ['of one time either goes', { dueAt: 10 }, { dueAt: 10 }, true],
  [
    'a new one goes into what is handled, whatever its clock to dispatch says',
    { dueAt: 5 },
    { state: 'accepted' },
    true,
  ],
  ['what is handled goes into no new one', { state: 'accepted', dueAt: 20 }, { dueAt: 5 }, false],
  ['an urgent one goes into no other', { urgency: 'urgent', dueAt: 20 }, { state: 'accepted' }, false],
  ['an urgent one goes into an urgent one', { urgency: 'urgent' }, { urgency: 'urgent', state: 'accepted' }, true],
  ['what stands goes into nothing that runs', { state: 'accepted', dueAt: null }, { state: 'accepted' }, false],
  ['nothing that runs goes into what stands', { state: 'accepted' }, { state: 'accepted', dueAt: null }, false],
  ['nothing goes into what was answered', {}, { state: 'replied' }, false],
])('%s', (_sentence, from, into, may) => expect(mayMergeInto(ticket(from), ticket(into))).toBe(may));
