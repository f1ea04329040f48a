import { maskPersonal } from './mask';

it.each([
  ['a phone keeps its ends', { phone: '13800001234' }, { phone: '138****34' }],
  ['a short one nothing', { contactPhone: '0000' }, { contactPhone: '****' }],
  ['a name beside a phone keeps its surname', { name: '王小雁', phone: '' }, { name: '王**', phone: '' }],
  ['a firm keeps its name', { name: '雁阵食品有限公司' }, { name: '雁阵食品有限公司' }],
  [
    'a firm keeps its name beside its contact person, too',
    { name: '雁阵食品有限公司', contactName: '李明', contactPhone: '13800001234' },
    { name: '雁阵食品有限公司', contactName: '李**', contactPhone: '138****34' },
  ],
  [
    'a contact person is masked wherever it stands',
    { rows: [{ contactName: '李明' }] },
    { rows: [{ contactName: '李**' }] },
  ],
  ['a mobile number inside a text as well', { remark: '联系 13900005678 即可' }, { remark: '联系 139****78 即可' }],
  ['a credit code is no number to dial', { uscc: '91411700MA44A1B2C3' }, { uscc: '91411700MA44A1B2C3' }],
  ['secrets go', { passwordHash: 'x', token: 'y', active: true }, { active: true }],
  ['numbers and nothing stay', { revenue: 13800001234, unit: null }, { revenue: 13800001234, unit: null }],
])('%s', (_sentence, fields, expected) => {
  expect(maskPersonal(fields)).toEqual(expected);
});
