import type { Role } from '../../identity/role';
import type { TicketState } from '../ticket';
import { fileRights } from './rights';

const HOLDS = [{ department: '市人社局', lead: true, accepted: true, paused: false }];

describe('attachments of a request', () => {
  it.each([
    ['the bureau adds, for itself too', 'bureau', '市工信局', 'dispatched', true, true],
    ['a department that has it does', 'department', '市人社局', 'accepted', true, true],
    ['one that had it reads what is for everybody', 'department', '市科技局', 'accepted', false, false],
    ['a county that only sees it too', 'county', '遂平县', 'accepted', false, false],
    ['the enterprise adds for everybody', 'enterprise', null, 'received', true, false],
    ['so does the hotline', 'hotline', null, 'received', true, false],
    ['a leader reads', 'leader', null, 'received', false, false],
    ['nobody adds to what has ended, and who handled it still reads', 'bureau', '市工信局', 'closed', false, true],
    ['nor does the enterprise', 'enterprise', null, 'withdrawn', false, false],
  ] as [string, Role, string | null, TicketState, boolean, boolean][])(
    '%s',
    (_, role, department, state, add, internal) => {
      expect(fileRights({ role, department }, { state, departments: HOLDS })).toEqual({ add, internal });
    },
  );
});
