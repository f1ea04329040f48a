import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Suggestions } from '@yanzhen/contract/tickets/suggest';
import { render, screen } from '@testing-library/angular';
import { Session } from '../../shared/session/session';
import { SuggestedDepartments } from './suggestions';

async function open(may: boolean) {
  const taken: string[] = [];
  const view = await render(SuggestedDepartments, {
    inputs: { ticketId: 7 },
    on: { taken: (department) => taken.push(department) },
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: Session, useValue: { can: () => may } },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const settled = async () => {
    await new Promise((later) => setTimeout(later));
    view.fixture.detectChanges();
  };
  return { server, settled, taken };
}
const FOUND: Suggestions = [
  { by: 'keyword', department: '市人社局', word: '招工' },
  { by: 'past', department: '市科技局', word: '研发', of: 12, to: 11 },
  { by: 'unit', department: '确山县' },
];

it('gives each its reason, and nothing is taken until it is pressed', async () => {
  const { server, settled, taken } = await open(true);
  server.expectOne('/api/tickets/7/suggestions').flush(FOUND);
  await settled();
  expect(screen.getByText('办理规则：写有“招工”')).toBeTruthy();
  expect(screen.getByText('过去写有“研发”的 12 件中，11 件由它办理')).toBeTruthy();
  expect(screen.getByText('属地：诉求在该县区')).toBeTruthy();
  expect(taken).toEqual([]);
  screen.getByRole('button', { name: /市科技局/ }).click();
  expect(taken).toEqual(['市科技局']);
});

it('stays out of the way when it cannot be had', async () => {
  const { server, settled } = await open(true);
  server.expectOne('/api/tickets/7/suggestions').flush(null, { status: 500, statusText: '' });
  await settled();
  expect(screen.queryByRole('group')).toBeNull();
});

it('is not asked for by who may not dispatch', async () => {
  const { server } = await open(false);
  server.expectNone('/api/tickets/7/suggestions');
});
