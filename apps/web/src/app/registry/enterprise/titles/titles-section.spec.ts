import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import type { TitleRow } from '@yanzhen/contract/ladder/title';
import { fireEvent, render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Session } from '../../../shared/session/session';
import { OpenEnterprise } from '../open-enterprise';
import { plainTitle } from './plain-title';
import { TitlesSection } from './titles-section';

const title = plainTitle({ id: 5, version: 2, validFrom: '2025-01-01', validTo: '2027-12-31' });

async function open(mayRegister: string, rows: TitleRow[]) {
  const reload = jest.fn();
  const view = await render(TitlesSection, {
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      // A dialog tells its answer once it is gone: at once, not after its animation.
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      {
        provide: Session,
        useValue: { person: () => ({ today: '2026-11-22' }), can: (permission: string) => permission === mayRegister },
      },
      { provide: OpenEnterprise, useValue: { id: signal('7'), living: () => true, reload } },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const answered = async () => {
    await new Promise((later) => setTimeout(later));
    await view.fixture.whenStable();
  };
  server.expectOne('/api/enterprises/7/titles').flush(rows);
  await answered();
  return { server, answered, reload };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('registers a title with a key of its own, and the page follows', async () => {
  const { server, reload } = await open('title.register', []);
  await press('登记称号');
  await userEvent.type(screen.getByLabelText('批次'), '2024年度创新型');
  fireEvent.input(screen.getByLabelText('有效期自'), { target: { value: '2025-01-01' } });
  fireEvent.input(screen.getByLabelText('有效期至'), { target: { value: '2024-12-31' } });
  await press('保存');
  expect(screen.getByText('早于开始日期')).toBeTruthy();
  fireEvent.input(screen.getByLabelText('有效期至'), { target: { value: '2027-12-31' } });
  await press('保存');
  const sent = server.expectOne({ method: 'POST', url: '/api/enterprises/7/titles' });
  expect(sent.request.body).toEqual({
    kind: 'innovative',
    batch: '2024年度创新型',
    certificateNo: null,
    document: null,
    validFrom: '2025-01-01',
    validTo: '2027-12-31',
  });
  expect(sent.request.headers.get('Idempotency-Key')).toBeTruthy();
  sent.flush(title);
  // The list is asked for again once the dialog is gone.
  await waitFor(() => server.expectOne('/api/enterprises/7/titles'));
  expect(reload).toHaveBeenCalledTimes(1);
});

it('shows both versions when somebody else changed the title first', async () => {
  const { server, answered } = await open('title.register', [title]);
  await press('修改 专精特新中小企业 · 2024年第一批');
  await userEvent.type(screen.getByLabelText('证书编号'), 'Z-1');
  await press('保存');
  const current = { ...title, version: 3, certificateNo: 'Z-2' };
  const problem = { code: 'title.changed_since', details: {}, status: 409, current, requestId: '' };
  server.expectOne({ method: 'PATCH', url: '/api/enterprises/7/titles/5' }).flush(problem, {
    status: 409,
    statusText: 'Conflict',
  });
  await answered();
  expect(screen.getByRole('alertdialog').textContent).toContain('Z-2');
  await press('保存我填写的');
  const again = server.expectOne({ method: 'PATCH', url: '/api/enterprises/7/titles/5' });
  expect(again.request.body).toMatchObject({ version: 3, certificateNo: 'Z-1' });
  again.flush({ ...current, version: 4 });
});

it('asks before a title goes', async () => {
  const { server, answered } = await open('title.register', [title]);
  await press('删除 专精特新中小企业 · 2024年第一批');
  server.expectNone({ method: 'DELETE' });
  await press('删除称号');
  await answered();
  server.expectOne({ method: 'DELETE', url: '/api/enterprises/7/titles/5?version=2' }).flush(null);
});

it('only shows titles to who may not register them', async () => {
  await open('title.read', [title]);
  expect(screen.getByText('2024年第一批')).toBeTruthy();
  expect(screen.queryAllByRole('button')).toEqual([]);
});

it('tells of a check that is pending and of a ban, and leaves a revoked title alone', async () => {
  await open('title.register', [
    plainTitle({ id: 1, validTo: '2027-12-31', suspendedOn: '2026-11-01', suspendedWhy: '接实名举报' }),
    plainTitle({ id: 2, validTo: '2026-02-28', revokedOn: '2026-03-01', barredUntil: '2029-02-28' }),
  ]);
  expect(await screen.findByText(/起暂停待核查，仍计入有效/)).toBeTruthy();
  expect(screen.getByText('接实名举报')).toBeTruthy();
  expect(screen.getByText('2026年3月1日撤销')).toBeTruthy();
  expect(screen.getByText('2029年2月28日')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /^修改/ })).toHaveLength(1);
});
