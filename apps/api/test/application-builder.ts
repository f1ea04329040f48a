import type { ApplicationDetail, RoundRow, SaveRound } from '@yanzhen/contract/ladder/application';
import { linesToJudge, reviewLines } from '@yanzhen/domain/ladder/application/to-judge';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { Client } from './client';
import { enterpriseInput } from './enterprise-builder';
import type { TestApp } from './make-app';

export const roundInput = (over: Partial<SaveRound> = {}): SaveRound => ({
  name: '2026年第二批专精特新',
  tier: 'specialised',
  scope: 'new',
  opensOn: '2026-11-01',
  closesOn: '2026-11-30',
  graceDays: 5,
  deadlines: [],
  publicityDays: 5,
  note: '',
  book: null,
  ...over,
});

/** The people of a review, and an enterprise of 西平县. */
export interface Cast {
  readonly bureau: Client;
  readonly second: Client;
  readonly county: Client;
  readonly firm: Client;
  readonly enterpriseId: number;
  readonly name: string;
}

export async function castOf(house: TestApp, bureau?: Client, unitCode: UnitCode = '411721'): Promise<Cast> {
  const city = bureau ?? (await house.as({ role: 'bureau' }));
  const { body } = await city.post('/api/enterprises', enterpriseInput({ unitCode }));
  return {
    bureau: city,
    second: await house.as({ role: 'bureau' }),
    county: await house.as({ role: 'county', unitCode }),
    firm: await house.as({ role: 'enterprise', enterpriseId: body.id }),
    enterpriseId: body.id,
    name: body.name,
  };
}

export const newRound = async (bureau: Client, over: Partial<SaveRound> = {}): Promise<RoundRow> =>
  (await bureau.post('/api/rounds', roundInput(over))).body;

export const start = async ({ firm, enterpriseId }: Cast, roundId: number): Promise<ApplicationDetail> =>
  (await firm.post('/api/applications', { roundId, enterpriseId })).body;

/** An act on the application as the person sees it now. */
export async function act(who: Client, id: number, what: string, sentence: string | null = null) {
  const { body } = await who.get(`/api/applications/${id}`);
  return who.post(`/api/applications/${id}/acts`, { version: body.version, act: what, sentence });
}

/** Judges met whatever the numbers leave open. */
export async function judgeAll(who: Client, id: number): Promise<void> {
  const { body } = (await who.get(`/api/applications/${id}`)) as { body: ApplicationDetail };
  const { book, evaluation } = body.submitted ?? { book: null, evaluation: null };
  const lines = book && evaluation ? linesToJudge(reviewLines(book.requires, evaluation.findings)) : [];
  for (const { id: criterion } of lines) {
    const opinion = { criterion, opinion: 'judge_met', sentence: '已核对佐证材料' };
    await who.post(`/api/applications/${id}/opinions`, opinion);
  }
}

/** As far as the list for the publicity. */
export async function passed(cast: Cast, roundId: number): Promise<ApplicationDetail> {
  const { id } = await start(cast, roundId);
  await act(cast.firm, id, 'submit');
  await judgeAll(cast.county, id);
  await act(cast.county, id, 'county_pass');
  await act(cast.bureau, id, 'city_propose');
  return (await act(cast.second, id, 'city_approve')).body;
}
