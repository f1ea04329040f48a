import { makeApp, type TestApp } from '../../test/make-app';
import { Database } from '../platform/database/database';
import { AuditTrail } from './index';
import { AuditEntryEntity } from './audit.entity';

describe('the audit trail', () => {
  let house: TestApp;
  beforeAll(async () => void (house = await makeApp()));
  afterAll(() => house.close());

  it('records', async () => {
    const db = house.app.get(Database);
    await db.transaction(() =>
      house.app
        .get(AuditTrail)
        .record({ by: null, act: 'x.y', subjectKind: 'z', subjectId: 1, after: { phone: '13800001234', a: 1 } }),
    );
    expect(await db.rows(AuditEntryEntity).find()).toMatchObject([{ seq: 1, after: '{"phone":"138****34","a":1}' }]);
    const me = await house.as({ role: 'bureau' });
    expect((await me.get('/api/health/live')).status).toBe(200);
  });
});
