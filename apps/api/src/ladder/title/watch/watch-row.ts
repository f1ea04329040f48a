import type { ReviewCheck, TitleWatchRow } from '@yanzhen/contract/ladder/title-life';
import { highestKind, isValidOn } from '@yanzhen/domain/ladder/holders';
import { titleOfTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { TITLE_KINDS } from '@yanzhen/domain/ladder/title-kind';
import { reviewOpensOn, reviewState } from '@yanzhen/domain/ladder/title-life/review';
import { type TitleRule, yearOf } from '@yanzhen/domain/ladder/title-life/title-rules';
import { dutyTitle, updateDeadline } from '@yanzhen/domain/ladder/title-life/update-duty';
import { toTitleRow } from '../title.dto';
import type { TitleEntity } from '../title.entity';

interface Known {
  /** All titles of the enterprise. */
  readonly own: readonly TitleEntity[];
  /** Years with an update on record. */
  readonly years: readonly number[];
  readonly rules: readonly TitleRule[];
  readonly today: string;
  readonly opensDays: number;
  /** What the books for reviews say of the enterprise. */
  readonly checks: readonly ReviewCheck[];
}

export function toWatchRow(title: TitleEntity, { own, years, rules, today, opensDays, checks }: Known) {
  const others = own.filter(({ id }) => id !== title.id);
  const above = TITLE_KINDS.slice(TITLE_KINDS.indexOf(title.kind) + 1).filter((kind) => kind !== 'leading');
  const valid = others.filter((other) => isValidOn(other, today) && above.some((kind) => kind === other.kind));
  const row: Omit<TitleWatchRow, 'enterpriseId' | 'name' | 'uscc' | 'unitCode'> = {
    title: toTitleRow(title),
    review: reviewState(title, others, today, opensDays),
    opensOn: reviewOpensOn(title, opensDays),
    yearsWithoutUpdate: dutyYears(title, own, rules, today).filter((year) => !years.includes(year)),
    higher: highestKind(valid.map(({ kind }) => kind)),
    check: isValidOn(title, today) ? checkOf(title, checks) : null,
  };
  return row;
}

/** The title's own book; that of the first step's two halves only where there is none. */
const checkOf = ({ kind }: TitleEntity, checks: readonly ReviewCheck[]): ReviewCheck | null =>
  checks.find(({ tier }) => tier === kind) ?? checks.find(({ tier }) => titleOfTier(tier) === kind) ?? null;

/** Years whose deadline is past and whose update this very title carried. */
function dutyYears(title: TitleEntity, own: readonly TitleEntity[], rules: readonly TitleRule[], today: string) {
  const [first, last] = [yearOf(title.validFrom), Math.min(yearOf(title.validTo), yearOf(today))];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, on) => first + on);
  return years.filter((year) => {
    const deadline = updateDeadline(rules, year);
    return deadline !== null && deadline.day < today && dutyTitle(own, deadline.day)?.id === title.id;
  });
}
