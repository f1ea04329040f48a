import type { CallDetail, CandidateRow, SaveCall } from '@yanzhen/contract/credit/call';
import type { Answer, Client } from './client';
import { enterpriseInput } from './enterprise-builder';

/** What is posted to announce a call; name only what matters to the test. */
export const callInput = (over: Partial<SaveCall> = {}): SaveCall => ({
  name: '2026年技改专项资金',
  kind: 'fund',
  note: '',
  most: '100',
  band: '0',
  tieRules: ['submitted'],
  restricted: 'ranked',
  places: null,
  bar: null,
  unitPlaces: [],
  ...over,
});

/** A call with candidates, in the hands of one person. */
export interface PlayedCall {
  readonly id: number;
  /** In the order in which they were named. */
  readonly firms: readonly { readonly id: number; readonly version: number }[];
  now(): Promise<CallDetail>;
  candidates(): Promise<CandidateRow[]>;
  step(who: Client, step: string, over?: object): Promise<Answer>;
  /** Scores in the order of the firms. */
  score(...scores: string[]): Promise<void>;
}

export async function playCall(bureau: Client, firms: number, over: Partial<SaveCall> = {}): Promise<PlayedCall> {
  const made = await bureau.post('/api/calls', callInput(over));
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  const { id } = made.body as CallDetail;
  const rows: { id: number; version: number }[] = [];
  for (let count = 0; count < firms; count += 1)
    rows.push((await bureau.post('/api/enterprises', enterpriseInput())).body);
  if (firms) await bureau.post(`/api/calls/${id}/candidates`, { enterpriseIds: rows.map((row) => row.id) });
  const now = async () => (await bureau.get(`/api/calls/${id}`)).body as CallDetail;
  const candidates = async () => (await bureau.get(`/api/calls/${id}/candidates`)).body as CandidateRow[];
  const step: PlayedCall['step'] = async (who, name, more = {}) =>
    who.post(`/api/calls/${id}/steps`, {
      version: (await now()).version,
      step: name,
      reason: null,
      seed: null,
      ...more,
    });
  const score = async (...scores: string[]) => {
    const listed = await candidates();
    for (const [index, text] of scores.entries()) {
      const row = listed.find(({ enterpriseId }) => enterpriseId === rows[index]?.id);
      const input = { version: row?.version, score: text, submittedAt: row?.submittedAt ?? null };
      const answer = await bureau.patch(`/api/calls/${id}/candidates/${row?.id}`, input);
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    }
  };
  return { id, firms: rows, now, candidates, step, score };
}
