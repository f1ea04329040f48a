import type { Foreign } from './foreign-rows';
import { hotlineClient } from './hotline-client';
import type { TestApp } from './make-app';

/** A client of the signed interface with its key; an order answers to the key that sent it, not to a person. */
export async function hotlineRows(house: TestApp): Promise<Foreign[]> {
  const { id } = await hotlineClient(house);
  const admin = await house.as({ role: 'admin' });
  const { body } = await admin.get('/api/hotline/clients');
  const client = (body as { id: number; keys: { id: number }[] }[]).find((one) => one.id === id);
  return [
    { under: '/api/v1/hotline/tickets/', parameters: { orderNo: 'A1' }, strangers: [] },
    { under: '/api/hotline/clients/', parameters: { id: String(id) }, strangers: [] },
    { under: '/api/open311/v2/requests/', parameters: { id: 'YZ0000001' }, strangers: [] },
    { under: '/api/v1/hotline/days/', parameters: { day: '2026-01-05' }, strangers: [] },
    { under: '/api/hotline/messages/', parameters: { id: '1' }, strangers: [] },
    { under: '/api/hotline/keys/', parameters: { id: String(client?.keys[0]?.id) }, strangers: [] },
  ];
}
