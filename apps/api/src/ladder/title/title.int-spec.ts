import { makeApp, type TestApp } from '../../../test/make-app';

it('boots', async () => {
  const house: TestApp = await makeApp();
  const bureau = await house.as({ role: 'bureau' });
  expect((await bureau.get('/api/goals/scoreboard')).body).toMatchObject({ unit: null });
  await house.close();
});
