import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import type { TitleRow } from '@yanzhen/contract/ladder/title';
import type { TitleAct } from '@yanzhen/domain/ladder/title-life/standing';
import { SHIPPED_TITLE_RULES } from '@yanzhen/domain/ladder/title-life/title-rules';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Session } from '../../../shared/session/session';
import { StandingDialog } from './standing-dialog';

const title = {
  id: 5,
  version: 2,
  kind: 'specialised',
  batch: '2024年第一批',
  validFrom: '2025-01-01',
  validTo: '2027-12-31',
  suspendedOn: null,
  revokedOn: null,
} as TitleRow;

async function open(act: TitleAct) {
  const close = jest.fn();
  const view = await render(StandingDialog, {
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      { provide: Session, useValue: { person: () => ({ today: '2026-11-22' }) } },
      { provide: MatDialogRef, useValue: { close } },
      { provide: MAT_DIALOG_DATA, useValue: { enterpriseId: 7, name: '雁阵食品有限公司', title, act } },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  server.expectOne('/api/title-rules').flush(SHIPPED_TITLE_RULES);
  const settled = async () => {
    await new Promise((later) => setTimeout(later));
    await view.fixture.whenStable();
  };
  await settled();
  return { server, settled, close };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const give = (why: string) => userEvent.type(screen.getByLabelText('原因（必填）'), why);
const at = (act: TitleAct) => ({ method: 'POST', url: `/api/enterprises/7/titles/5/${act}` });

it('says before a revocation which day is the last and until when nobody may apply', async () => {
  const { server, settled, close } = await open('revoke');
  expect(screen.getByRole('status').textContent).toContain('不限制再次申报');
  await userEvent.click(screen.getByLabelText('撤销依据'));
  await userEvent.click(screen.getByRole('option', { name: '数据造假' }));
  await settled();
  expect(screen.getByRole('status').textContent).toContain('最后有效日：2026年11月21日');
  expect(screen.getByRole('status').textContent).toContain('2029年11月21日及以前不得再次申报');
  await press('撤销称号');
  server.expectNone(at('revoke'));
  await give('申报数据不实');
  await press('撤销称号');
  const sent = server.expectOne(at('revoke'));
  expect(sent.request.body).toEqual({
    version: 2,
    why: '申报数据不实',
    on: '2026-11-22',
    ground: 'fraud',
    document: null,
  });
  sent.flush({ ...title, version: 3, revokedOn: '2026-11-22' });
  await settled();
  expect(close).toHaveBeenCalledWith(expect.objectContaining({ version: 3 }));
});

it('tells in words what somebody else made of the title, and acts all the same only on what that is now', async () => {
  const { server, settled, close } = await open('suspend');
  await give('接实名举报');
  await press('暂停待核查');
  const conflict = (current: TitleRow) => ({ code: 'title.changed_since', status: 409, details: {}, current });
  const theirs = { ...title, version: 3, validTo: '2028-12-31' };
  server.expectOne(at('suspend')).flush(conflict(theirs), { status: 409, statusText: 'Conflict' });
  await settled();
  expect(screen.getByRole('alert').textContent).toContain('刚刚被别人改过');
  expect(screen.getByRole('alert').textContent).toContain('2028年12月31日');
  await press('仍然办理');
  const again = server.expectOne(at('suspend'));
  expect(again.request.body).toMatchObject({ version: 3, why: '接实名举报' });
  const revoked = { ...theirs, version: 4, revokedOn: '2026-11-20' };
  again.flush(conflict(revoked), { status: 409, statusText: 'Conflict' });
  await settled();
  expect(screen.getByRole('alert').textContent).toContain('2026年11月20日撤销');
  expect(screen.queryByRole('button', { name: '仍然办理' })).toBeNull();
  await press('不办了，看现在的');
  expect(close).toHaveBeenCalledWith(null);
});
