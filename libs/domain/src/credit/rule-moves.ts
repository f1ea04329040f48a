import type { CreditRecord } from './record';
import type { CreditRules } from './rules';
import { type CreditStanding, standingOn } from './standing';

/** Somebody who stands otherwise on the first day of a version, because of it alone. */
export interface RuleMove {
  readonly enterpriseId: number;
  readonly from: CreditStanding;
  readonly to: CreditStanding;
}

/** What the version with the highest number moves on a day, of the records that are known now. */
export function ruleMoves(
  records: ReadonlyMap<number, readonly CreditRecord[]>,
  versions: readonly CreditRules[],
  no: number,
  day: string,
): RuleMove[] {
  const before = versions.filter((one) => one.no < no);
  const after = versions.filter((one) => one.no <= no);
  return [...records].flatMap(([enterpriseId, own]) => {
    const [from, to] = [standingOn(own, day, before).standing, standingOn(own, day, after).standing];
    return from === to ? [] : [{ enterpriseId, from, to }];
  });
}
