import type { PinnedBook, RoundRow, SaveRound } from '@yanzhen/contract/ladder/application';
import { PUBLICITY_DAYS, ROUND_LIMITS } from '@yanzhen/domain/ladder/application/round';
import { BOOK_TIERS, type BookScope, type BookTier, titleOfTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { ConflictField } from '../../../shared/feedback/conflict';
import { formatDay } from '../../../shared/format/days';

/** Tiers whose outcome is a title. */
export const ROUND_TIERS = BOOK_TIERS.filter((tier) => titleOfTier(tier) !== null);

/** A round as the form holds it. */
export interface TypedRound {
  name: string;
  tier: BookTier;
  scope: BookScope;
  opensOn: string;
  closesOn: string;
  graceDays: string;
  publicityDays: string;
  note: string;
  /** `code/version`; empty: the book in force. */
  book: string;
}

export const typedRound = (round: RoundRow | null): TypedRound => ({
  name: round?.name ?? '',
  tier: round?.tier ?? 'specialised',
  scope: round?.scope ?? 'new',
  opensOn: round?.opensOn ?? '',
  closesOn: round?.closesOn ?? '',
  graceDays: String(round?.graceDays ?? 0),
  publicityDays: String(round?.publicityDays ?? PUBLICITY_DAYS),
  note: round?.note ?? '',
  book: round?.book ? bookKey(round.book) : '',
});

export const roundToSave = (typed: TypedRound, deadlines: ReadonlyMap<UnitCode, string>): SaveRound => ({
  ...typed,
  name: typed.name.trim(),
  note: typed.note.trim(),
  book: bookOf(typed.book),
  graceDays: Number(typed.graceDays),
  publicityDays: Number(typed.publicityDays),
  deadlines: [...deadlines].filter(([, day]) => day !== '').map(([unitCode, day]) => ({ unitCode, day })),
});

/** A version of a book in one word, as a select holds it. */
export const bookKey = ({ code, version }: PinnedBook): string => `${code}/${version}`;

function bookOf(key: string): PinnedBook | null {
  const [code, version] = key.split('/');
  return code && version ? { code, version: Number(version) } : null;
}

const within = (text: string, least: number, most: number): boolean =>
  /^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most;

export const soundGrace = (text: string): boolean => within(text, 0, ROUND_LIMITS.graceDays);
export const soundPublicity = (text: string): boolean =>
  within(text, ROUND_LIMITS.publicityDays.least, ROUND_LIMITS.publicityDays.most);

export const IN_FORCE = $localize`:@@apply.round.bookInForce:提交当日有效的规则`;

const day = (value: unknown): string => formatDay(value as string);

export const CONFLICT_FIELDS: readonly ConflictField<RoundRow>[] = [
  { key: 'name', label: $localize`:@@apply.round.name:批次名称` },
  { key: 'opensOn', label: $localize`:@@apply.round.opensOn:开始日期`, show: day },
  { key: 'closesOn', label: $localize`:@@apply.round.closesOn:截止日期`, show: day },
  { key: 'graceDays', label: $localize`:@@apply.round.grace:逾期补报` },
  { key: 'publicityDays', label: $localize`:@@apply.round.publicityField:公示工作日` },
  {
    key: 'book',
    label: $localize`:@@apply.round.book:适用规则`,
    show: (book) => (book ? bookKey(book as PinnedBook) : IN_FORCE),
  },
  { key: 'note', label: $localize`:@@apply.round.note:说明` },
];
