import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter } from '@angular/router';
import type { TicketDetail } from '@yanzhen/contract/tickets/ticket';
import { render, screen, within } from '@testing-library/angular';
import { Session } from '../../shared/session/session';
import { ArticlesCard } from './articles-card';

const ticket = (over: Partial<TicketDetail>) =>
  ({
    ...{ id: 7, state: 'accepted', acts: ['reply'], title: '驻马店市华中正大有限公司变压器增容', kind: 'help' },
    ...{ enterpriseName: '驻马店市华中正大有限公司', caller: '刘明', phone: '13900001234', answer: null },
    ...over,
  }) as TicketDetail;

async function open(one: TicketDetail) {
  const used: string[] = [];
  const view = await render(ArticlesCard, {
    inputs: { ticket: one },
    on: { used: (text) => used.push(text) },
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      { provide: Session, useValue: { can: () => true } },
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
    ],
  });
  const settled = async () => {
    await new Promise((later) => setTimeout(later, 20));
    view.fixture.detectChanges();
  };
  return { server: TestBed.inject(HttpTestingController), settled, used };
}

it('names articles like an open request, with the reason, and gives their text to the answer', async () => {
  const { server, settled, used } = await open(ticket({}));
  const article = { id: 3, title: '怎样增容', body: '向供电公司申请。', words: ['变压器', '增容'] };
  server.expectOne('/api/tickets/7/articles').flush([article]);
  await settled();
  expect(screen.getByText('都提到“变压器”、“增容”')).toBeTruthy();
  screen.getByRole('button', { name: '用到答复里' }).click();
  expect(used).toEqual(['向供电公司申请。']);
  expect(screen.queryByRole('button', { name: '写成文章' })).toBeNull();
});

it('makes an article of an ended request without the names of who asked', async () => {
  const { server, settled } = await open(
    ticket({ state: 'closed', acts: [], answer: '已为刘明办好，请拨 13900001234。' }),
  );
  server.expectNone('/api/tickets/7/articles');
  screen.getByRole('button', { name: '写成文章' }).click();
  await settled();
  const dialog = within(screen.getByRole('dialog'));
  dialog.getByRole('button', { name: '保存' }).click();
  await settled();
  const sent = server.expectOne({ method: 'POST', url: '/api/knowledge' });
  expect(sent.request.body).toEqual({
    ...{ title: '某企业变压器增容', body: '已为诉求人办好，请拨 （电话略）。', keywords: '' },
    ...{ kind: 'help', state: 'draft', sourceId: 7 },
  });
});
