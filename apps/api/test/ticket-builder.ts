import type { ActOnTicket, NewTicket } from '@yanzhen/contract/tickets/ticket';
import type { TicketAct } from '@yanzhen/domain/tickets/life/acts';
import type { Answer, Client } from './client';

/** What is posted to bring in a request; name only what matters to the test. */
export const ticketInput = (over: Partial<NewTicket> = {}): NewTicket => ({
  kind: 'help',
  urgency: 'normal',
  title: '变压器增容',
  content: '二期厂房投产，现有变压器容量不足，请协调增容。',
  enterpriseId: null,
  unitCode: '411702',
  caller: '刘明',
  phone: '13900001234',
  place: null,
  ...over,
});

/** An act with nothing beside it. */
export const actInput = (version: number, act: TicketAct, over: Partial<ActOnTicket> = {}): ActOnTicket => ({
  version,
  act,
  sentence: null,
  dispatch: null,
  time: null,
  callBack: null,
  intoId: null,
  ...over,
});

/** Acts on the request as it is now. */
export async function doNow(
  by: Client,
  id: number,
  act: TicketAct,
  over: Partial<ActOnTicket> = {},
  watcher = by,
): Promise<Answer> {
  const { body } = await watcher.get(`/api/tickets/${id}`);
  return by.post(`/api/tickets/${id}/acts`, actInput(body.version, act, over));
}

export const toIndustry: ActOnTicket['dispatch'] = { lead: '市人社局', joint: [], kind: 'help', urgency: 'normal' };
