import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { SignInPage } from './sign-in-page';

@Component({ template: '' })
class Elsewhere {}

const settle = () => new Promise((done) => setTimeout(done));

async function open(address = '/sign-in') {
  TestBed.configureTestingModule({
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter(
        [
          { path: 'sign-in', component: SignInPage },
          { path: '**', component: Elsewhere },
        ],
        withComponentInputBinding(),
      ),
    ],
  });
  await RouterTestingHarness.create(address);
  return { user: userEvent.setup(), server: TestBed.inject(HttpTestingController), router: TestBed.inject(Router) };
}

async function typeAndSend(user: ReturnType<typeof userEvent.setup>) {
  await user.type(screen.getByLabelText('用户名'), 'zhang');
  await user.type(screen.getByLabelText('密码'), 'a long sentence');
  await user.click(screen.getByRole('button', { name: '登录' }));
}

it('asks for both words before it troubles the server', async () => {
  const { user, server } = await open();
  await user.click(screen.getByRole('button', { name: '登录' }));
  await settle();

  expect(await screen.findByText('请填写用户名')).toBeTruthy();
  expect(screen.getByText('请填写密码')).toBeTruthy();
  server.expectNone('/api/session');
});

it('says how long to wait when the account is locked', async () => {
  const { user, server } = await open();
  await typeAndSend(user);
  server
    .expectOne('/api/session')
    .flush(
      { code: 'identity.locked', status: 429, details: { retryAfter: 61 }, requestId: 'r' },
      { status: 429, statusText: 'locked' },
    );
  await settle();

  expect((await screen.findByRole('alert')).textContent).toContain('请 2 分钟后再试');
});

it.each([
  ['goes to where the person wanted to go', '/sign-in?return=/goals', '/goals'],
  ['never leads out of the product', '/sign-in?return=//elsewhere.example', '/'],
])('%s', async (_sentence, address, wanted) => {
  const { user, server, router } = await open(address);
  await typeAndSend(user);
  const call = server.expectOne('/api/session');
  expect(call.request.body).toEqual({ username: 'zhang', password: 'a long sentence' });
  call.flush({ id: 1, permissions: [], csrfToken: 't' });
  await settle();
  await settle();

  expect(router.url).toBe(wanted);
});
