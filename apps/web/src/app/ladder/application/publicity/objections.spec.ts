import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inputBinding, outputBinding, provideZonelessChangeDetection, signal, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import type { ObjectionRow, PublicPublicity } from '@yanzhen/contract/ladder/publicity';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { ObjectionForm } from './objection-form';
import { Objections } from './objections';

const LIST: PublicPublicity = {
  id: 8,
  title: '拟推荐名单的公示',
  contact: '市工信局企业科 0396-2600000',
  tier: 'specialised',
  startsOn: '2026-11-20',
  endsOn: '2026-11-26',
  estimated: false,
  running: true,
  enterprises: [{ id: 4, name: '雁阵食品有限公司', unitCode: '411721' }],
};
const objection = (over: Partial<ObjectionRow> = {}): ObjectionRow => ({
  id: 6,
  version: 1,
  publicityId: 8,
  applicationId: 4,
  enterprise: '雁阵食品有限公司',
  name: '周**',
  contact: '139****',
  content: '该企业去年发生过较大安全事故，请核实。',
  state: 'open',
  answer: null,
  answeredBy: null,
  answeredAt: null,
  createdAt: '2026-11-21T02:00:00.000Z',
  ...over,
});

async function open<T>(page: Type<T>, bindings: Parameters<typeof inputBinding>[], out: string) {
  const heard = jest.fn();
  await render(page, {
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
    ],
    bindings: [...bindings.map(([name, value]) => inputBinding(name, value)), outputBinding(out, heard)],
  });
  // A list that is asked for anew is never stable before its answer.
  const settled = () => new Promise((later) => setTimeout(later, 20));
  return { server: TestBed.inject(HttpTestingController), settled, heard };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const type = (label: string, text: string) => userEvent.type(screen.getByLabelText(label), text);

describe('the form of an objection', () => {
  const sent = { method: 'POST', url: '/api/publicity/8/objections' };

  it('goes with a name, a way to be answered and the facts, and not before', async () => {
    const { server, settled, heard } = await open(ObjectionForm, [['list', signal(LIST)]], 'sent');
    await press('提交异议');
    await settled();
    server.expectNone(sent);
    expect(screen.getByText('请填写您的姓名')).toBeTruthy();
    expect(screen.getAllByText('请填写可以联系到您的电话或地址').length).toBeGreaterThan(0);
    await type('您的姓名', '周正直');
    await type('联系方式', '13912345678');
    await type('事实和依据', '有问题');
    await press('提交异议');
    await settled();
    server.expectNone(sent);
    expect(screen.getByText('请写明事实和依据，不少于 10 个字')).toBeTruthy();
    await type('事实和依据', '，去年发生过较大安全事故');
    await press('提交异议');
    await settled();
    const objected = server.expectOne(sent);
    const { request } = objected;
    expect(request.body).toEqual({
      applicationId: null,
      name: '周正直',
      contact: '13912345678',
      content: '有问题，去年发生过较大安全事故',
    });
    expect(request.headers.get('Idempotency-Key')).toBeTruthy();
    expect(heard).not.toHaveBeenCalled();
    objected.flush(null);
    await settled();
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('objections as the bureau answers them', () => {
  const opened = async (...rows: ObjectionRow[]) => {
    const page = await open(Objections, [['publicityId', signal(8)]], 'answered');
    page.server.expectOne('/api/publicities/8/objections').flush(rows);
    await page.settled();
    return page;
  };

  it('needs an answer in words, says what upholding does, and asks for the list anew', async () => {
    const { server, settled, heard } = await opened(objection());
    await press('异议成立');
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/企业将退出公示，不予推荐/)).toBeTruthy();
    expect(dialog.getByRole('button', { name: '异议成立' })).toHaveProperty('disabled', true);
    await userEvent.type(dialog.getByRole('textbox'), '经核查属实。');
    await userEvent.click(dialog.getByRole('button', { name: '异议成立' }));
    await settled();
    const answer = server.expectOne({ method: 'POST', url: '/api/objections/6/answer' });
    expect(answer.request.body).toEqual({ version: 1, upheld: true, answer: '经核查属实。' });
    answer.flush([]);
    await settled();
    const said = { answer: '经核查属实。', answeredBy: '市局人', answeredAt: '2026-11-22T02:00:00.000Z' };
    server.expectOne('/api/publicities/8/objections').flush([objection({ state: 'upheld', ...said })]);
    await settled();
    expect(screen.getByText('已答复，异议成立')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '异议不成立' })).toBeNull();
    expect(heard).toHaveBeenCalled();
  });

  it('shows who objected only when asked for, and says that asking is recorded', async () => {
    const { server, settled } = await opened(objection());
    expect(screen.getByText('周** 139****', { exact: false })).toBeTruthy();
    await press('查看联系方式（会记录）');
    server.expectOne('/api/objections/6/unmask').flush({ name: '周正直', contact: '13912345678' });
    await settled();
    expect(screen.getByText('周正直 13912345678')).toBeTruthy();
  });
});
