import type { KnownFacts } from '../../registry';
import type { Judged } from './judged';

/** A present verdict in the order of its columns, as the database gives it back: so that what did not change is not written. */
export type EvaluationColumns = readonly (string | number | null)[];

export const DISTANCE_SCALE = 1000;

export function columnsOf({ enterpriseId, unitCode, industryCode }: KnownFacts, judged: Judged): EvaluationColumns {
  const { short, unknown, heldBy } = judged;
  const [only = null] = short === 1 && unknown === 0 && heldBy.length === 1 ? heldBy : [];
  return [
    enterpriseId,
    judged.tier,
    judged.scope,
    judged.book,
    judged.bookVersion,
    unitCode,
    industryCode,
    judged.holds ? 1 : 0,
    judged.verdict,
    judged.points && JSON.stringify([judged.points.least, judged.points.most, judged.points.max]),
    short,
    unknown,
    judged.judgement,
    short + unknown,
    Math.round(judged.distance * DISTANCE_SCALE),
    joined(heldBy),
    joined(judged.open),
    only,
  ];
}

const joined = (ids: readonly string[]): string => `|${ids.map((id) => `${id}|`).join('')}`;

export const split = (text: string): string[] => text.split('|').filter(Boolean);
