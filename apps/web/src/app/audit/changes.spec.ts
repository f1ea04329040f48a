import { changesOf } from './changes';

it('tells a change in words: lists joined, nothing as nothing, what stayed left out', () => {
  const before = { formerNames: ['甲厂', '乙厂'], remark: null, name: '丙' };
  const after = { formerNames: [], remark: '迁入', name: '丙' };
  expect(changesOf({ before, after })).toEqual([
    { field: '曾用名', before: '甲厂、乙厂', after: null },
    { field: '备注', before: null, after: '迁入' },
  ]);
});
