import type { AssignmentRole } from '@yanzhen/domain/liaison/assignment';
import type { AssignmentRow, CampaignRow, OfficerInput, OfficerRow } from '@yanzhen/contract/liaison/assignment';
import type { Client } from './client';

let made = 0;

/** What is posted to add an officer; name only what matters to the test. */
export const officerInput = (over: Partial<OfficerInput> = {}): OfficerInput => ({
  name: `王助企${(made += 1)}`,
  post: '市工信局科长',
  unitCode: null,
  userId: null,
  active: true,
  phone: '13900005678',
  ...over,
});

/** Somebody who looks after enterprises, with the account of `user` if there is one. */
export async function officer(by: Client, user?: Client): Promise<OfficerRow> {
  const { body, status } = await by.post('/api/liaison/officers', officerInput({ userId: user?.userId ?? null }));
  if (status !== 201) throw new Error(`officer: ${status} ${JSON.stringify(body)}`);
  return body as OfficerRow;
}

/** The campaign that the house ships with. */
export const shippedCampaign = async (by: Client): Promise<CampaignRow> =>
  ((await by.get('/api/liaison/campaigns')).body as CampaignRow[]).at(-1) as CampaignRow;

/** Gives an enterprise somebody, from a day long ago until somebody ends it. */
export async function assign(
  by: Client,
  enterpriseId: number,
  officerId: number,
  role: AssignmentRole = 'chief',
  over: Partial<AssignmentRow> = {},
): Promise<AssignmentRow> {
  const { id: campaignId } = await shippedCampaign(by);
  const wanted = { officerId, role, campaignId, startsOn: '2026-01-01', endsOn: null, ...over };
  const { body, status } = await by.post(`/api/liaison/enterprises/${enterpriseId}/assignments`, wanted);
  if (status !== 201) throw new Error(`assignment: ${status} ${JSON.stringify(body)}`);
  return body as AssignmentRow;
}
