import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inputBinding, outputBinding, provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ChangeEnterprise, EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Session } from '../../../shared/session/session';
import { EnterpriseForm } from './enterprise-form';

const detail: EnterpriseDetail = {
  id: 7,
  version: 3,
  uscc: '91411700MA9K3C4E5X',
  name: '天新机械有限公司',
  unitCode: '411702',
  industryCode: '34',
  sizeClass: 'small',
  sizeYear: 2025,
  revenue: 5060,
  establishedOn: '2015-03-08',
  state: 'active',
  tier: null,
  credit: null,
  hasLeader: false,
  flags: [],
  updatedAt: '2026-11-22T00:00:00.000Z',
  address: null,
  legalRep: '王*',
  contactName: '李*',
  contactPhone: '138****00',
  masked: true,
  formerNames: ['旧名'],
  remark: null,
};

async function open(enterprise: EnterpriseDetail | null) {
  const saved = jest.fn();
  const view = await render(EnterpriseForm, {
    providers: [
      provideZonelessChangeDetection(),
      provideRouter([]),
      provideHttpClient(),
      provideHttpClientTesting(),
      {
        provide: Session,
        useValue: { person: () => ({ role: 'bureau', unitCode: null, today: '2026-11-22' }), can: () => true },
      },
    ],
    bindings: [inputBinding('enterprise', () => enterprise), outputBinding('saved', saved)],
  });
  const server = TestBed.inject(HttpTestingController);
  const answered = async () => {
    await new Promise((later) => setTimeout(later));
    await view.fixture.whenStable();
  };
  return { server, saved, answered };
}

const save = () => userEvent.click(screen.getByRole('button', { name: '保存' }));

it('sends nothing of people whose data the reader saw masked', async () => {
  const { server, saved, answered } = await open(detail);
  await userEvent.type(screen.getByLabelText('地址'), '创业路1号');
  await save();
  const sent = server.expectOne('/api/enterprises/7');
  const body = sent.request.body as ChangeEnterprise;
  expect(body).toMatchObject({ version: 3, address: '创业路1号', formerNames: ['旧名'] });
  expect('contactPhone' in body).toBe(false);
  sent.flush({ ...detail, version: 4 });
  await answered();
  expect(saved).toHaveBeenCalledTimes(1);
});

it('shows both versions when somebody else saved first, and saves mine on top of theirs', async () => {
  const { server, saved, answered } = await open(detail);
  await userEvent.type(screen.getByLabelText('备注'), '我的备注');
  await save();
  const theirs = { ...detail, version: 4, remark: '别人的备注' };
  const problem = { code: 'registry.changed_since', details: {}, status: 409, current: theirs, requestId: '' };
  server.expectOne('/api/enterprises/7').flush(problem, { status: 409, statusText: 'Conflict' });
  await answered();
  expect(screen.getByRole('alertdialog').textContent).toContain('别人的备注');
  await userEvent.click(screen.getByRole('button', { name: '保存我填写的' }));
  const again = server.expectOne('/api/enterprises/7');
  expect(again.request.body).toMatchObject({ version: 4, remark: '我的备注' });
  again.flush({ ...theirs, version: 5 });
  await answered();
  expect(saved).toHaveBeenCalledTimes(1);
});

it('tells a code with a wrong check digit before anything is sent', async () => {
  const { server } = await open(null);
  await userEvent.type(screen.getByLabelText('统一社会信用代码'), '91411700MA9K3C4E50');
  await userEvent.type(screen.getByLabelText('企业名称'), '天新机械有限公司');
  await save();
  expect(screen.getByText(/校验位不对/)).toBeTruthy();
  server.expectNone('/api/enterprises');
});
