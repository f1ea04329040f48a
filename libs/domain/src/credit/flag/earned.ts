import { type CreditRecord, inForce } from '../record';
import type { CreditRules } from '../rules';
import { standingOn } from '../standing';
import { FLAG_RULES, FLAG_USES, type FlagTone, type FlagUse } from './flag';

/** A flag that follows from records alone, as long as they are in force. */
export interface EarnedFlag {
  readonly use: FlagUse;
  readonly tone: FlagTone;
  /** What it rests on. */
  readonly recordIds: readonly number[];
  /** The last day on which all of it is in force; null when no end is known. */
  readonly lastDay: string | null;
}

/** Flags of an enterprise on a day. A minor or general penalty is shown as a caution; it blocks nothing (policy/facts.md §7.5). */
export function earnedFlags(
  records: readonly CreditRecord[],
  day: string,
  versions: readonly CreditRules[],
): EarnedFlag[] {
  const { standing } = standingOn(records, day, versions);
  const now = records.filter((record) => inForce(record, day));
  const grounds = now.filter(({ kind }) => kind === 'commendation');
  const penalties = now.filter(({ kind, severity }) => kind === 'penalty' && severity !== 'serious');
  return FLAG_USES.flatMap((use) => {
    const { earnedBy, cautions } = FLAG_RULES[use];
    return [
      ...(earnedBy !== null && earnedBy === standing ? [flag(use, 'favour', grounds)] : []),
      ...(cautions && penalties.length > 0 ? [flag(use, 'caution', penalties)] : []),
    ];
  });
}

function flag(use: FlagUse, tone: FlagTone, grounds: readonly CreditRecord[]): EarnedFlag {
  const ends = grounds.map(({ until }) => until);
  const lastDay = ends.includes(null) ? null : (ends.filter((end) => end !== null).sort().at(-1) ?? null); // prettier-ignore
  return { use, tone, recordIds: grounds.map(({ id }) => id).sort((a, b) => a - b), lastDay };
}
