import type { Reader } from '@yanzhen/domain/identity/reader';
import { ROLES } from '@yanzhen/domain/identity/role';
import { sees, sightSql, tellSight } from './sight';

const reader = (over: Partial<Reader>): Reader => ({
  userId: 1,
  name: '某',
  role: 'bureau',
  unitCode: null,
  department: null,
  enterpriseId: null,
  sessionId: 1,
  ...over,
});
const ROW = { id: 7, unitCode: '411721' };

describe('sight of the register', () => {
  it.each<[string, Partial<Reader>, string, boolean]>([
    ['the bureau sees all', { role: 'bureau' }, '1 = 1', true],
    ['a county its unit', { role: 'county', unitCode: '411721' }, 'e.unit_code = ?', true],
    ['a county no other unit', { role: 'county', unitCode: '411722' }, 'e.unit_code = ?', false],
    ['a county without a unit nothing', { role: 'county' }, '1 = 0', false],
    ['an enterprise itself', { role: 'enterprise', enterpriseId: 7 }, 'e.id = ?', true],
    ['an enterprise no other', { role: 'enterprise', enterpriseId: 8 }, 'e.id = ?', false],
    ['an enterprise without a binding nothing', { role: 'enterprise' }, '1 = 0', false],
    ['a leader nothing that nobody assigned', { role: 'leader' }, '1 = 0', false],
    ['a role nobody knows nothing', { role: 'guest' as never }, '1 = 0', false],
  ])('%s', (_, over, sql, seen) => {
    expect(sightSql(reader(over), 'e').sql).toBe(sql);
    expect(sees(reader(over), ROW)).toBe(seen);
  });

  it('gives no more than three roles anything', () => {
    const seeing = ROLES.filter((role) =>
      sees(reader({ role, unitCode: '411721', enterpriseId: 7, department: '市科技局' }), ROW),
    );
    expect(seeing).toEqual(['bureau', 'county', 'enterprise']);
  });

  it('takes the word of another room for roles it knows nothing of, and for no other', () => {
    tellSight(['leader', 'bureau'], ({ userId }, alias) => ({
      sql: `${alias}.id IN (assigned to ?)`,
      params: [userId],
    }));
    expect(sightSql(reader({ role: 'leader', userId: 5 }), 'e')).toEqual({
      sql: 'e.id IN (assigned to ?)',
      params: [5],
    });
    expect(sightSql(reader({ role: 'bureau' }), 'e').sql).toBe('1 = 1');
    expect(sightSql(reader({ role: 'liaison' }), 'e').sql).toBe('1 = 0');
  });
});
