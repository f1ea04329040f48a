import { points, test } from './read-rule';
import {
  byKey,
  day,
  flag,
  join,
  list,
  mistake,
  number,
  object,
  oneOf,
  orNull,
  type Read,
  text,
  whole,
  yes,
} from './read-shape';
import { type Points } from './rule';
import {
  BOOK_SCOPES,
  BOOK_TIERS,
  type Criterion,
  type Exemption,
  type Group,
  type Requirement,
  type Rulebook,
  type Score,
  type ScoreItem,
} from './rulebook';

const words = { zh: text, en: text };
const pointsTotal = number(0, 1000);

const exemption: Read<Exemption> = object({ ...words, id: text, test });

const criterion: Read<Criterion> = object(
  { ...words, is: oneOf(['criterion']), id: text, clause: text, test },
  { unless: list(exemption), unconfirmed: yes },
);

const item: Read<ScoreItem> = (value, path) => {
  const told = object({ ...words, id: text, max: pointsTotal, points }, { unconfirmed: yes })(value, path);
  if (mostOf(told.points) > told.max) throw mistake(join(path, 'max'), 'points_above_max');
  return told;
};

const score: Read<Score> = (value, path) => {
  const told = object({
    ...words,
    is: oneOf(['score']),
    id: text,
    clause: text,
    pass: pointsTotal,
    categories: list(object({ ...words, id: text, items: list(item) }, { atLeast: pointsTotal })),
  })(value, path);
  const maxima = told.categories.map(({ items }) => items.reduce((sum, { max }) => sum + max, 0));
  if (told.pass > maxima.reduce((sum, max) => sum + max, 0)) throw mistake(join(path, 'pass'), 'points_above_max');
  told.categories.forEach(({ atLeast = 0 }, at) => {
    if (atLeast > (maxima[at] ?? 0)) throw mistake(`${join(path, 'categories')}[${at}].atLeast`, 'points_above_max');
  });
  return told;
};

const group: Read<Group> = (value, path) => {
  const told = object(
    { ...words, is: oneOf(['group']), id: text, need: oneOf(['all', 'any', 'least']), of: list(requirement) },
    { least: whole(1, 100) },
  )(value, path);
  if ((told.need === 'least') !== (told.least !== undefined) || (told.least ?? 0) > told.of.length)
    throw mistake(join(path, 'least'), 'least_out_of_range');
  return told;
};

const KINDS: Readonly<Record<Requirement['is'], Read<Requirement>>> = {
  criterion,
  group,
  score,
  book: object({ is: oneOf(['book']), id: text, tier: oneOf(BOOK_TIERS) }),
};

function requirement(value: unknown, path: string): Requirement {
  const { is } = byKey({ is: (one) => one as { is?: unknown } })(value, path);
  const read = KINDS[is as Requirement['is']] as Read<Requirement> | undefined;
  if (!read) throw mistake(join(path, 'is'), 'unknown_rule');
  return read(value, path);
}

const book = object(
  {
    ...words,
    code: text,
    version: whole(1, 10_000),
    tier: oneOf(BOOK_TIERS),
    scope: list(oneOf(BOOK_SCOPES)),
    document: text,
    source: text,
    effectiveFrom: day,
    effectiveTo: orNull(day),
    confirmed: flag,
    requires: list(requirement),
  },
  { local: yes, note: object(words) },
);

/**
 * A book from data that anybody may have written.
 * @throws DomainError `ladder.rulebook_invalid` with `path` (`requires[2].test.value.ratio[0].annual`) and `why`
 */
export function readRulebook(data: unknown): Rulebook {
  const read: Rulebook = book(data, '');
  if (read.effectiveTo !== null && read.effectiveTo < read.effectiveFrom)
    throw mistake('effectiveTo', 'dates_reversed');
  idsOf(read.requires, 'requires').reduce((known, { id, path }) => {
    if (known.has(id)) throw mistake(path, 'duplicate_id');
    return known.add(id);
  }, new Set<string>());
  return read;
}

interface Named {
  readonly id: string;
  readonly path: string;
}

function idsOf(requires: readonly Requirement[], path: string): Named[] {
  return requires.flatMap((one, at): Named[] => {
    const here = `${path}[${at}]`;
    const own = { id: one.id, path: `${here}.id` };
    if (one.is === 'group') return [own, ...idsOf(one.of, `${here}.of`)];
    if (one.is === 'criterion')
      return [own, ...(one.unless ?? []).map(({ id }, un) => ({ id, path: `${here}.unless[${un}].id` }))];
    if (one.is === 'book') return [own];
    const categories = one.categories.flatMap(({ id, items }, part) => [
      { id: `category ${id}`, path: `${here}.categories[${part}].id` },
      ...items.map((item_, i) => ({ id: item_.id, path: `${here}.categories[${part}].items[${i}].id` })),
    ]);
    return [own, ...categories];
  });
}

/** The most points that a rule can give. */
function mostOf(rule: Points): number {
  if ('bands' in rule)
    return Math.max(rule.else, ...('from' in rule ? rule.from : rule.upTo).map((band) => band.points));
  if ('best' in rule) return Math.max(...rule.best.map(mostOf));
  if ('per' in rule || 'given' in rule) return rule.cap;
  if ('each' in rule) return Math.min(rule.cap, rule.each.length * rule.points);
  if ('first' in rule) return Math.max(rule.else, ...rule.first.map((one) => one.points));
  return Math.max(...Object.values(rule.gives));
}
