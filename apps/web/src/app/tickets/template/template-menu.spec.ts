import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import type { ReplyTemplate } from '@yanzhen/contract/tickets/template';
import type { TicketAct } from '@yanzhen/domain/tickets/life/acts';
import { render, screen } from '@testing-library/angular';
import { Session } from '../../shared/session/session';
import { TemplateMenu, withTemplate } from './template-menu';

const template = (id: number, title: string, kind: ReplyTemplate['kind']): ReplyTemplate => ({
  ...{ id, version: 1, title, text: `${title}：{企业}`, kind, owner: null, own: false },
  ...{ savedBy: '周文', savedAt: '2026-11-27T01:00:00.000Z' },
});

async function open(act: TicketAct, may = true) {
  const taken: string[] = [];
  const view = await render(TemplateMenu, {
    inputs: { act, kind: 'help' },
    on: { taken: (text) => taken.push(text) },
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: Session, useValue: { can: () => may } },
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
    ],
  });
  const settled = async () => {
    await new Promise((later) => setTimeout(later, 20));
    view.fixture.detectChanges();
  };
  return { server: TestBed.inject(HttpTestingController), settled, taken };
}

it('offers those of the kind first, none of another kind, and takes one at a press', async () => {
  const { server, settled, taken } = await open('reply');
  server
    .expectOne('/api/reply-templates')
    .flush([template(1, '通用', null), template(2, '投诉专用', 'complaint'), template(3, '求助专用', 'help')]);
  await settled();
  screen.getByRole('button', { name: /使用模板/ }).click();
  await settled();
  expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent.trim())).toEqual(['求助专用', '通用']);
  screen.getByRole('menuitem', { name: '通用' }).click();
  expect(taken).toEqual(['通用：{企业}']);
});

it.each([
  ['an act that answers nothing', 'dispatch', true],
  ['who keeps no words', 'reply', false],
] as const)('is not there for %s', async (_sentence, act, may) => {
  const { server } = await open(act, may);
  server.expectNone('/api/reply-templates');
  expect(screen.queryByRole('button')).toBeNull();
});

it.each([
  ['stands alone in an empty field', ' ', '已办好'],
  ['comes behind what is written', '您好：\n', '您好：\n已办好'],
])('%s', (_sentence, written, then) => expect(withTemplate(written, '已办好')).toBe(then));
