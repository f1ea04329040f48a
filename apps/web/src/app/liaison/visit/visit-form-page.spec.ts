import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inputBinding, provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { SaveVisit, VisitBrief, VisitDetail } from '@yanzhen/contract/liaison/visit';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Session } from '../../shared/session/session';
import { VisitFormPage } from './visit-form-page';

const CLIENT = '3f9a4c1e-8f0b-4c39-9d7e-2a5b8c1d0e4f';
const me = { id: 5, role: 'liaison', unitCode: null, today: '2026-11-25', permissions: ['liaison.visit'] };
const promise = {
  id: 31,
  version: 1,
  enterpriseId: 7,
  enterpriseName: '天新机械有限公司',
  text: '对接供电公司',
  dueOn: '2026-11-20',
  state: 'open',
  settledOn: null,
  note: null,
  by: '王助企',
} as const;
const brief = {
  enterprise: { id: 7, name: '天新机械有限公司', address: '旧路 1 号', tier: null },
  promises: [promise],
  requests: [],
  visits: [],
  planned: [],
  people: [],
  corrections: [],
} as unknown as VisitBrief;

async function open() {
  await render(VisitFormPage, {
    providers: [
      provideZonelessChangeDetection(),
      provideRouter([{ path: '**', children: [] }]),
      provideHttpClient(),
      provideHttpClientTesting(),
      {
        provide: Session,
        useValue: {
          me: signal(me),
          person: () => me,
          can: () => true,
          alone: () => false,
          nobody: () => false,
          again: () => Promise.resolve(me),
        },
      },
    ],
    bindings: [inputBinding('clientId', () => CLIENT), inputBinding('enterprise', () => '7')],
  });
  const server = TestBed.inject(HttpTestingController);
  // The page is not "stable" while it waits for an answer that the test has still to give.
  const settled = async () => {
    for (let round = 0; round < 6; round += 1) {
      await new Promise((later) => setTimeout(later));
      TestBed.tick();
    }
  };
  await settled();
  server
    .expectOne(`/api/liaison/visits/${CLIENT}`)
    .flush({ code: 'liaison.visit_not_found' }, { status: 404, statusText: '' });
  await settled();
  server.expectOne('/api/liaison/enterprises/7/brief').flush(brief);
  await settled();
  return { server, settled };
}

const save = () => userEvent.click(screen.getByRole('button', { name: '保存走访' }));
const put = (server: HttpTestingController) =>
  server.expectOne({ method: 'PUT', url: `/api/liaison/visits/${CLIENT}` });

it('sends what was typed, what was asked for and what became of a promise, in one save', async () => {
  const { server, settled } = await open();
  await userEvent.type(screen.getByLabelText('记录'), '订单饱满');
  await userEvent.click(screen.getByRole('button', { name: '加一条诉求' }));
  await userEvent.type(screen.getByLabelText('企业要什么（一句话）'), '增加电力容量');
  await userEvent.click(
    within(screen.getByRole('radiogroup', { name: promise.text })).getByRole('radio', { name: '已兑现' }),
  );
  await save();
  await settled();
  const request = put(server);
  expect(request.request.body).toMatchObject({
    version: 0,
    enterpriseId: 7,
    state: 'done',
    notes: '订单饱满',
    requests: [{ kind: 'other', title: '增加电力容量', detail: null }],
    settled: [{ promiseId: 31, state: 'kept' }],
    promises: [],
  });
  // The server refuses what it does not know.
  expect(Object.keys(request.request.body as object).sort()).toEqual([
    'atTime',
    'corrections',
    'enterpriseId',
    'notes',
    'participants',
    'place',
    'plannedOn',
    'position',
    'promises',
    'requests',
    'saveId',
    'settled',
    'state',
    'topics',
    'version',
    'visitedOn',
  ]);
  request.flush({ clientId: CLIENT, version: 1 });
  await settled();
  expect(TestBed.inject(Router).url).toBe(`/liaison/visits/${CLIENT}`);
});

it('takes a picture along that was chosen just before, and is sent only with it', async () => {
  const { server, settled } = await open();
  let drawn: () => void = () => undefined;
  const picture = { width: 4000, height: 3000, close: () => undefined };
  globalThis.createImageBitmap = () => new Promise((done) => (drawn = () => done(picture)));
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  jest
    .spyOn(HTMLCanvasElement.prototype, 'toBlob')
    .mockImplementation((made) => made(new Blob(['jpg'], { type: 'image/jpeg' })));
  await userEvent.upload(screen.getByLabelText(/拍照或选照片/), new File(['raw'], '车间.png', { type: 'image/png' }));
  await save();
  await settled();
  server.expectNone({ method: 'PUT' });
  drawn();
  await settled();
  put(server).flush({ clientId: CLIENT, version: 1 });
  await settled();
  const sent = server.expectOne(({ method, url }) => method === 'PUT' && url.includes('/photos/'));
  expect((sent.request.body as FormData).get('file')).toMatchObject({ name: '车间.jpg' });
  sent.flush({ clientId: CLIENT, version: 1 });
  await settled();
  expect(TestBed.inject(Router).url).toBe(`/liaison/visits/${CLIENT}`);
});

it('lets nothing through that is half said', async () => {
  const { server, settled } = await open();
  await userEvent.click(screen.getByRole('button', { name: '加一项承诺' }));
  await userEvent.type(screen.getByLabelText('承诺了什么'), '送政策上门');
  await save();
  await settled();
  expect(screen.getByText('每项承诺都要写清内容和期限')).toBeTruthy();
  server.expectNone({ method: 'PUT' });
});

it('shows another save beside one’s own, and saves on top of it when asked to', async () => {
  const { server, settled } = await open();
  await userEvent.type(screen.getByLabelText('地点'), '门卫室');
  await save();
  await settled();
  const first = put(server);
  const { saveId } = first.request.body as SaveVisit;
  const theirs = {
    clientId: CLIENT,
    version: 4,
    saveId: 'of another device',
    place: '会议室',
    topics: [],
    state: 'done',
  } as unknown as VisitDetail;
  first.flush({ code: 'visit.changed_since', details: {}, current: theirs }, { status: 409, statusText: '' });
  await settled();
  expect(screen.getByRole('alertdialog').textContent).toContain('会议室');
  await userEvent.click(screen.getByRole('button', { name: '保存我填写的' }));
  await settled();
  const second = put(server).request.body as SaveVisit;
  expect(second).toMatchObject({ version: 4, place: '门卫室' });
  expect(second.saveId).not.toBe(saveId);
});

it('says that nothing was saved where nothing can be kept, and leaves everything in the form', async () => {
  const { server, settled } = await open();
  expect(screen.getByText(/不能离线保存/)).toBeTruthy();
  await userEvent.type(screen.getByLabelText('记录'), '没有信号');
  await save();
  await settled();
  put(server).error(new ProgressEvent('error'));
  await settled();
  expect(await screen.findByText(/连不上服务器/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('记录').value).toBe('没有信号');
});
