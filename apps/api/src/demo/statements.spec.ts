import { checkStated } from '@yanzhen/domain/registry/check-stated';
import { type StatedKey, statedMeaning } from '@yanzhen/domain/registry/stated-facts';
import { statementsOf } from './statements';

it('says nothing that the form would refuse, and always the same', () => {
  for (let id = 1; id <= 400; id += 1) {
    const said = statementsOf(id, 2026);
    expect(statementsOf(id, 2026)).toEqual(said);
    for (const [key, value] of Object.entries(said)) {
      expect(checkStated(statedMeaning(key as StatedKey), value, '2026-01-01')).toBeNull();
    }
  }
});
