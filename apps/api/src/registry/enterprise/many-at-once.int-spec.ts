import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';

describe('many people at once', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await makeApp();
  });
  afterAll(() => house.close());

  it('each get their enterprise, whatever else follows from it', async () => {
    const bureau = await house.as({ role: 'bureau' });
    for (let round = 0; round < 4; round += 1) {
      const answers = await Promise.all(
        Array.from({ length: 12 }, () => bureau.post('/api/enterprises', enterpriseInput())),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 201));
    }
    const { total } = (await bureau.get('/api/enterprises')).body;
    expect(total).toBe(48);
  });
});
