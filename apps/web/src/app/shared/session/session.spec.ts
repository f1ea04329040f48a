import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Session } from './session';

afterEach(() => jest.useRealTimers());

it('does not wait for ever for a line that is neither dead nor alive', async () => {
  jest.useFakeTimers();
  TestBed.configureTestingModule({
    providers: [provideZonelessChangeDetection(), provideHttpClient(), provideHttpClientTesting()],
  });
  const asked = TestBed.inject(Session).again();
  TestBed.inject(HttpTestingController).expectOne('/api/session');
  await jest.advanceTimersByTimeAsync(15_000);
  expect(await asked).toBe('silent');
});
