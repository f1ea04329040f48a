import type {
  Criterion,
  Group,
  Requirement,
  Rulebook,
  Score,
  ScoreCategory,
  ScoreItem,
  Words,
} from '@yanzhen/domain/ladder/rulebook/rulebook';
import { type PointsTable, pointsTables } from '../../shared/ladder-words/points-words';
import { testWords } from '../../shared/ladder-words/test-words';
import { tierName } from '../../shared/ladder-words/tier-words';
import { worded } from '../../shared/ladder-words/wording';

/** One clause of a book as it is read: numbered, in the order of the text. */
export interface Clause {
  readonly id: string;
  readonly kind: Requirement['is'] | 'category' | 'item';
  /** `2.1`. */
  readonly number: string;
  readonly depth: number;
  readonly text: string;
  /** Where it stands in the document. */
  readonly place: string;
  readonly unconfirmed: boolean;
  /** What it takes: all of the following, so many points, or the condition as the system checks it. */
  readonly rule: string;
  readonly exemptions: readonly { readonly id: string; readonly text: string; readonly rule: string }[];
  /** Points of an item; none for everything else. */
  readonly tables: readonly PointsTable[];
}

type Place = Pick<Clause, 'number' | 'depth'>;

const BARE = { place: '', unconfirmed: false, rule: '', exemptions: [], tables: [] } as const;

const below = ({ number, depth }: Place, at: number): Place => ({ number: `${number}.${at + 1}`, depth: depth + 1 });

/** The whole book, clause by clause. */
export const outlineOf = (book: Rulebook): Clause[] =>
  book.requires.flatMap((requirement, at) => clausesOf(requirement, { number: `${at + 1}`, depth: 0 }));

function clausesOf(requirement: Requirement, at: Place): Clause[] {
  switch (requirement.is) {
    case 'criterion':
      return [criterionClause(requirement, at)];
    case 'group':
      return groupClauses(requirement, at);
    case 'score':
      return scoreClauses(requirement, at);
    case 'book': {
      const text = $localize`:@@rulebook.refers:符合${tierName(requirement.tier)}:tier:的条件（按当日有效的规则）`;
      return [{ ...BARE, ...at, id: requirement.id, kind: 'book', text }];
    }
  }
}

const criterionClause = (criterion: Criterion, at: Place): Clause => ({
  ...BARE,
  ...at,
  id: criterion.id,
  kind: 'criterion',
  text: worded(criterion),
  place: criterion.clause,
  unconfirmed: criterion.unconfirmed ?? false,
  rule: testWords(criterion.test),
  exemptions: (criterion.unless ?? []).map((one) => ({ id: one.id, text: worded(one), rule: testWords(one.test) })),
});

function groupClauses(group: Group, at: Place): Clause[] {
  const heading: Clause = { ...BARE, ...at, id: group.id, kind: 'group', text: worded(group), rule: needWords(group) };
  return [heading, ...group.of.flatMap((part, index) => clausesOf(part, below(at, index)))];
}

function needWords({ need, least }: Group): string {
  if (need === 'all') return $localize`:@@rulebook.need.all:以下各项同时满足`;
  if (need === 'any') return $localize`:@@rulebook.need.any:以下满足任一项`;
  return $localize`:@@rulebook.need.least:以下至少满足 ${least ?? 1}:least: 项`;
}

function scoreClauses(score: Score, at: Place): Clause[] {
  const most = score.categories.flatMap(({ items }) => items).reduce((sum, { max }) => sum + max, 0);
  const rule = $localize`:@@rulebook.score.pass:满分 ${most}:most: 分，得分不低于 ${score.pass}:pass: 分`;
  const heading: Clause = {
    ...BARE,
    ...at,
    id: score.id,
    kind: 'score',
    text: worded(score),
    place: score.clause,
    rule,
  };
  return [heading, ...score.categories.flatMap((category, index) => categoryClauses(category, below(at, index)))];
}

function categoryClauses(category: ScoreCategory, at: Place): Clause[] {
  const most = category.items.reduce((sum, { max }) => sum + max, 0);
  const rule =
    category.atLeast === undefined
      ? $localize`:@@rulebook.category.most:${most}:most: 分`
      : $localize`:@@rulebook.category.least:${most}:most: 分，本部分不低于 ${category.atLeast}:least: 分`;
  const heading: Clause = { ...BARE, ...at, id: category.id, kind: 'category', text: worded(category), rule };
  return [heading, ...category.items.map((item, index) => itemClause(item, below(at, index)))];
}

const itemClause = (item: ScoreItem, at: Place): Clause => ({
  ...BARE,
  ...at,
  id: item.id,
  kind: 'item',
  text: worded(item),
  unconfirmed: item.unconfirmed ?? false,
  rule: $localize`:@@rulebook.item.most:最高 ${item.max}:most: 分`,
  tables: pointsTables(item.points),
});

/** The sentences that a draft may say otherwise, by id. */
export const wordsOf = (book: Rulebook): ReadonlyMap<string, Words> => new Map(book.requires.flatMap(said));

function said(requirement: Requirement): [string, Words][] {
  if (requirement.is === 'book') return [];
  const own: [string, Words] = [requirement.id, requirement];
  if (requirement.is === 'group') return [own, ...requirement.of.flatMap(said)];
  if (requirement.is === 'criterion') return [own];
  return [
    own,
    ...requirement.categories.flatMap((category): [string, Words][] => [
      [category.id, category],
      ...category.items.map((item): [string, Words] => [item.id, item]),
    ]),
  ];
}
