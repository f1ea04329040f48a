import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter } from '@angular/router';
import type { ReplyTemplate } from '@yanzhen/contract/tickets/template';
import { fireEvent, render, screen, within } from '@testing-library/angular';
import { TemplatesPage } from './templates-page';

const OWN: ReplyTemplate = {
  ...{ id: 5, version: 2, title: '已办结', text: '{企业}您好', kind: null, owner: '市人社局', own: true },
  ...{ savedBy: '周文', savedAt: '2026-11-27T01:00:00.000Z' },
};
const SHARED: ReplyTemplate = { ...OWN, id: 6, title: '全市', owner: null, own: false };

async function open(all: ReplyTemplate[]) {
  const view = await render(TemplatesPage, {
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const settled = async () => {
    await new Promise((later) => setTimeout(later, 20));
    view.fixture.detectChanges();
  };
  server.expectOne('/api/reply-templates').flush(all);
  await settled();
  return { server, settled };
}

it('lets one change and delete what is one’s own, and take a deletion back', async () => {
  const { server, settled } = await open([OWN, SHARED]);
  expect(screen.getAllByRole('button', { name: '删除' })).toHaveLength(1);
  screen.getByRole('button', { name: '删除' }).click();
  await settled();
  server.expectOne({ method: 'DELETE', url: '/api/reply-templates/5?version=2' }).flush(null);
  await settled();
  server.expectOne('/api/reply-templates').flush([SHARED]);
  await settled();
  screen.getByRole('button', { name: '撤销', hidden: true }).click();
  await settled();
  const again = server.expectOne({ method: 'POST', url: '/api/reply-templates' });
  expect(again.request.body).toEqual({ title: '已办结', text: '{企业}您好', kind: null });
});

it('keeps a new one, and says in the dialog why it is refused', async () => {
  const { server, settled } = await open([]);
  screen.getAllByRole('button', { name: '新建模板' })[0]?.click();
  await settled();
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.input(dialog.getByLabelText('名称'), { target: { value: '收到' } });
  dialog.getByRole('button', { name: '{标题}' }).click();
  await settled();
  const save = dialog.getByRole('button', { name: '保存' });
  save.click();
  save.click();
  await settled();
  const sent = server.expectOne({ method: 'POST', url: '/api/reply-templates' });
  expect(sent.request.body).toEqual({ title: '收到', text: '{标题}', kind: null });
  const problem = { code: 'ticket.template_there', details: { title: '收到' }, status: 422 };
  sent.flush(problem, { status: 422, statusText: '' });
  await settled();
  expect(dialog.getByRole('alert').textContent).toContain('收到');
});
