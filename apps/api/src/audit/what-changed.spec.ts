import { whatChanged } from './what-changed';

const contact = { name: '张三丰', phone: '13800001234', duty: '经理' };

describe('what the audit trail keeps of a change', () => {
  it.each<[string, object | null, object | null, object | null, object | null]>([
    ['of something new, all of it', null, { address: '甲路' }, null, { address: '甲路' }],
    ['of a change, what differs', { a: 1, b: 2 }, { a: 1, b: 3 }, { b: 2 }, { b: 3 }],
    [
      'of a person, the surname, also when the telephone stays the same',
      contact,
      { ...contact, name: '李四光' },
      { name: '张**' },
      { name: '李**' },
    ],
    [
      'of another telephone, both masked, even where they look alike then',
      contact,
      { ...contact, phone: '13800005634' },
      { phone: '138****34' },
      { phone: '138****34' },
    ],
    ['of a password, nothing', { passwordHash: 'x' }, { passwordHash: 'y' }, {}, {}],
  ])('%s', (_, before, after, oldSide, newSide) => {
    const { before: old, after: now } = whatChanged(before, after);
    expect([old && JSON.parse(old), now && JSON.parse(now)]).toEqual([oldSide, newSide]);
  });
});
