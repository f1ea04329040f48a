import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter } from '@angular/router';
import type { HotlineClientRow, HotlineKeyRow } from '@yanzhen/contract/tickets/hotline';
import { fireEvent, render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { HotlineKeysPage } from './keys-page';

const key = (id: number, over: Partial<HotlineKeyRow> = {}): HotlineKeyRow => ({
  id,
  keyId: `yz000${id}`,
  createdAt: '2026-01-05T01:00:00.000Z',
  lastUsedAt: null,
  revokedAt: null,
  valid: true,
  ...over,
});
const hotline = (over: Partial<HotlineClientRow> = {}): HotlineClientRow => ({
  id: 3,
  version: 1,
  kind: 'hotline',
  name: '驻马店 12345',
  callbackUrl: null,
  active: true,
  keys: [key(1, { lastUsedAt: '2026-11-20T01:00:00.000Z' })],
  ...over,
});

async function open(clients: HotlineClientRow[]) {
  const view = await render(HotlineKeysPage, {
    providers: [
      provideZonelessChangeDetection(),
      provideRouter([]),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  // Not until all is stable: the list that is asked for anew is answered by `list`.
  const settled = () => new Promise((later) => setTimeout(later, 20));
  const list = async (rows: HotlineClientRow[]) => {
    server.expectOne({ method: 'GET', url: '/api/hotline/clients' }).flush(rows);
    await settled();
    await view.fixture.whenStable();
  };
  await list(clients);
  return { server, settled, list };
}
const press = async (name: string, at = 0) => {
  const button = screen.getAllByRole('button', { name })[at];
  if (!button) throw new Error(name);
  await userEvent.click(button);
};
const inDialog = () => within(screen.getByRole('dialog'));

it('says what a client is when there is none, and shows the secret of a new one once', async () => {
  const { server, settled, list } = await open([]);
  expect(screen.getByText('还没有对接方')).toBeTruthy();
  await press('新建对接方');
  await userEvent.click(inDialog().getByRole('button', { name: '建立并生成密钥' }));
  expect(inDialog().getByText('请填写对接方的名称')).toBeTruthy();
  fireEvent.input(inDialog().getByLabelText('名称'), { target: { value: ' 驻马店 12345 ' } });
  await userEvent.click(inDialog().getByRole('button', { name: '建立并生成密钥' }));
  await settled();
  const sent = server.expectOne({ method: 'POST', url: '/api/hotline/clients' });
  expect(sent.request.body).toEqual({ kind: 'hotline', name: '驻马店 12345', callbackUrl: null });
  expect(sent.request.headers.get('Idempotency-Key')).toBeTruthy();
  sent.flush({ client: hotline(), keyId: 'yz0001', secret: 'only-once' });
  await settled();
  await list([hotline()]);
  expect(inDialog().getByText('only-once')).toBeTruthy();
  await userEvent.click(inDialog().getByRole('button', { name: '已复制，关闭' }));
  await settled();
  expect(screen.queryByText('only-once')).toBeNull();
});

it('says at the field why an address is not taken', async () => {
  const { server, settled } = await open([]);
  await press('新建对接方');
  fireEvent.input(inDialog().getByLabelText('名称'), { target: { value: '12345' } });
  fireEvent.input(inDialog().getByLabelText('办理结果推送地址'), { target: { value: 'https://10.0.0.1/' } });
  await userEvent.click(inDialog().getByRole('button', { name: '建立并生成密钥' }));
  await settled();
  const problem = { title: '', status: 422, code: 'hotline.address_inside', details: { field: 'callbackUrl' } };
  server
    .expectOne({ method: 'POST', url: '/api/hotline/clients' })
    .flush(problem, { status: 422, statusText: 'Unprocessable' });
  await settled();
  const field = inDialog().getByLabelText('办理结果推送地址').closest('mat-form-field');
  expect(field?.textContent).toContain('这个地址在内部网络里');
});

it('gives Open311 key and secret in one', async () => {
  const { server, settled, list } = await open([hotline({ kind: 'open311', name: '市民随手拍' })]);
  await press('更换密钥');
  await userEvent.click(inDialog().getByRole('button', { name: '新建密钥' }));
  await settled();
  const client = hotline({ kind: 'open311' });
  const sent = server.expectOne('/api/hotline/clients/3/keys');
  expect(sent.request.body).toEqual({ oldEndsInDays: null });
  sent.flush({ client, keyId: 'yz0002', secret: 's3' });
  await settled();
  await list([client]);
  expect(inDialog().getByText('yz0002.s3')).toBeTruthy();
});

it('shows which key is still used while two are valid, and offers no third', async () => {
  await open([hotline({ keys: [key(1, { lastUsedAt: '2026-11-20T01:00:00.000Z' }), key(2)] })]);
  expect(screen.getByText(/两把密钥同时有效/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '更换密钥' })).toBeNull();
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(rows[0]).toContain('没有使用过');
  expect(rows[1]).toContain('最近使用 2026');
});

it('lets the old key end by itself, and shows when', async () => {
  const { server, settled, list } = await open([hotline()]);
  await press('更换密钥');
  await userEvent.click(inDialog().getByLabelText('7 天后自动停用'));
  await userEvent.click(inDialog().getByRole('button', { name: '新建密钥' }));
  await settled();
  const sent = server.expectOne('/api/hotline/clients/3/keys');
  expect(sent.request.body).toEqual({ oldEndsInDays: 7 });
  const both = hotline({ keys: [key(1, { revokedAt: '2026-11-29T01:00:00.000Z' }), key(2)] });
  sent.flush({ client: both, keyId: 'yz0002', secret: 's' });
  await settled();
  await list([both]);
  expect(screen.getByText(/^有效至 2026/)).toBeTruthy();
  expect(screen.getAllByText('停用', { selector: '.mdc-button__label' })).toHaveLength(2);
});

it('warns before the last key is revoked, and does it only then', async () => {
  const { server, settled, list } = await open([hotline()]);
  await press('停用');
  expect(inDialog().getByText(/唯一有效的密钥/)).toBeTruthy();
  await userEvent.click(inDialog().getByRole('button', { name: '取消' }));
  await settled();
  server.expectNone('/api/hotline/keys/1/revoke');
  await press('停用');
  await userEvent.click(inDialog().getByRole('button', { name: '停用密钥' }));
  await settled();
  const gone = hotline({ keys: [key(1, { revokedAt: '2026-11-22T01:00:00.000Z', valid: false })] });
  server.expectOne('/api/hotline/keys/1/revoke').flush(gone);
  await settled();
  await list([gone]);
  expect(screen.getByText(/停用$/, { selector: '.chip' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '停用' })).toBeNull();
  expect(screen.getByText(/现在不能送来诉求/)).toBeTruthy();
  await press('新建密钥');
  await settled();
  // There is no old one to ask about.
  server.expectOne('/api/hotline/clients/3/keys');
});
