import { randomUUID } from 'node:crypto';
import type { Role } from '@yanzhen/domain/identity/role';
import { fileForm, PNG } from './attachments';
import type { Client } from './client';
import { visitInput } from './visit-builder';
import type { Foreign } from './foreign-rows';

/** What the liaison room holds of an enterprise that somebody else looks after. */
export async function liaisonRows(
  made: (url: string, body: object) => Promise<string>,
  bureau: Client,
  id: string,
  strangers: readonly Role[],
): Promise<Foreign[]> {
  const officer = { name: '王助企', post: null, unitCode: '411702', userId: null, active: true, phone: null };
  const officerId = await made('/api/liaison/officers', officer);
  const [campaign] = (await bureau.get('/api/liaison/campaigns')).body;
  const terms = { officerId: Number(officerId), campaignId: campaign.id, startsOn: '2026-01-01', endsOn: null };
  const assignmentId = await made(`/api/liaison/enterprises/${id}/assignments`, { ...terms, role: 'chief' });
  const clientId = randomUUID();
  const { body: visit } = await bureau.put(`/api/liaison/visits/${clientId}`, {
    ...visitInput(Number(id)),
    promises: [{ text: '对接银行', dueOn: '2099-01-01' }],
    corrections: [{ field: 'address', proposed: '新路2号' }],
  });
  const photoId = randomUUID();
  await bureau.put(`/api/liaison/visits/${clientId}/photos/${photoId}`, fileForm(PNG, '车间.png'));
  const promiseId = String(visit.promises[0].id);
  const correctionId = String(visit.corrections[0].id);
  const proposalId = await made('/api/liaison/proposals', {
    role: 'liaison',
    campaignId: campaign.id,
    startsOn: '2026-01-01',
    unitCode: '411702',
    most: 1,
  });
  const other = { ...officer, name: '李助企' };
  const toId = Number(await made('/api/liaison/officers', other));
  const absence = { officerId: Number(officerId), standInId: toId, startsOn: '2099-01-01', endsOn: '2099-01-31' };
  const standInId = await made('/api/liaison/stand-ins', { ...absence, reason: null });
  const handing = { fromId: Number(officerId), toId, onDay: '2099-01-01', reason: null };
  const handoverId = await made('/api/liaison/handovers', handing);
  return [
    { under: '/api/liaison/visits/', parameters: { clientId, photoId }, strangers },
    { under: '/api/liaison/stand-ins/', parameters: { standInId }, strangers },
    { under: '/api/liaison/handovers/', parameters: { handoverId }, strangers },
    { under: '/api/liaison/proposals/', parameters: { proposalId }, strangers },
    { under: '/api/liaison/promises/', parameters: { promiseId }, strangers },
    { under: '/api/liaison/corrections/', parameters: { correctionId }, strangers },
    { under: '/api/liaison/enterprises/', parameters: { id, assignmentId }, strangers },
    { under: '/api/liaison/officers/', parameters: { officerId }, strangers },
    // Campaigns are the city's, everybody's and nobody's.
    { under: '/api/liaison/campaigns/', parameters: { campaignId: String(campaign.id) }, strangers: [] },
  ];
}
