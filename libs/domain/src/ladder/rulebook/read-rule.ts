import { FACT_MEANINGS } from '../../registry/annual-facts';
import { STATED_MEANINGS, statedMeaning, type StatedKeyOf } from '../../registry/stated-facts';
import { type StatedKind } from '../../registry/stated-value';
import { TITLE_KINDS } from '../title-kind';
import { byKey, join, list, mistake, number, object, oneOf, type Read, text, whole, yes } from './read-shape';
import { type Band, type Choice, type EventWindow, type Points, type Quantity, type Test, type YearBack } from './rule';

const LONGEST = 4;
const MOST = 1e10;

const annualKey = oneOf(FACT_MEANINGS.map(({ key }) => key));
const statedKey = <Kind extends StatedKind>(kind: Kind) =>
  oneOf(STATED_MEANINGS.filter((meaning) => meaning.kind === kind).map(({ key }) => key as StatedKeyOf<Kind>));
const back = whole(-LONGEST, -1) as Read<YearBack>;
const span = whole(1, LONGEST - 1);
const bar = number(-MOST, MOST);

export const quantity: Read<Quantity> = (value, path) => QUANTITY(value, path);

const QUANTITY: Read<Quantity> = byKey<Quantity>({
  annual: object({ annual: annualKey, year: back }),
  stated: object({ stated: statedKey('number') }),
  yearly: object({ yearly: statedKey('yearly'), year: whole(-LONGEST, 0) as Read<0 | YearBack> }),
  ratio: object({ ratio: pair }),
  growth: object({ growth: annualKey, year: whole(-LONGEST + 1, -1) as Read<YearBack> }),
  averageGrowth: object({ averageGrowth: annualKey, years: span }),
  compoundGrowth: object({ compoundGrowth: annualKey, years: span }),
  sum: object({ sum: annualKey, years: whole(1, LONGEST) }),
  mean: object({ mean: annualKey, years: whole(1, LONGEST) }),
  fullYears: object({ fullYears: statedKey('day') }),
});

function pair(value: unknown, path: string): readonly [Quantity, Quantity] {
  const [part, whole_, ...more] = list(quantity)(value, path);
  if (part === undefined || whole_ === undefined || more.length > 0) throw mistake(path, 'least_out_of_range');
  return [part, whole_];
}

const window = (key: StatedKeyOf<'events'>): Read<EventWindow> =>
  object(
    {},
    {
      kinds: list(oneOf((statedMeaning(key).choices ?? []).map(({ code }) => code))),
      rankWithin: whole(1, 100),
      withinYears: whole(1, 50),
      sinceYear: whole(-50, 0),
      valid: yes,
      count: whole(1, 1000),
    },
  );

const eventsKey = statedKey('events');
const anything: Read<unknown> = (value) => value;

const happened: Read<Test> = (value, path) => {
  const { happened: key } = object({ happened: eventsKey }, { only: anything })(value, path);
  return object({ happened: eventsKey }, { only: window(key) })(value, path);
};

const neverHappened: Read<Test> = (value, path) => {
  const { neverHappened: key } = object({ neverHappened: eventsKey }, { only: anything })(value, path);
  return object({ neverHappened: eventsKey }, { only: window(key) })(value, path);
};

export const test: Read<Test> = (value, path) => TEST(value, path);

const compared: Read<Test> = byKey<Test>({
  atLeast: object({ value: quantity, atLeast: bar }),
  atMost: object({ value: quantity, atMost: bar }),
  below: object({ value: quantity, below: bar }),
  above: object({ value: quantity, above: bar }),
});

const choiceAtLeast: Read<Test> = (value, path) => {
  const told = object({ choice: statedKey('choice'), atLeast: text })(value, path);
  const known = (statedMeaning(told.choice).choices ?? []).map(({ code }) => code);
  return { ...told, atLeast: oneOf(known)(told.atLeast, join(path, 'atLeast')) };
};

const TEST: Read<Test> = byKey<Test>({
  value: compared,
  yes: object({ yes: statedKey('yesno') }),
  no: object({ no: statedKey('yesno') }),
  choice: choiceAtLeast,
  happened,
  neverHappened,
  title: object({ title: list(oneOf(TITLE_KINDS)) }),
  industry: object({ industry: list(oneOf([...'ABCDEFGHIJKLMNOPQRST'])) }),
  sme: object({ sme: yes }),
  judgement: object({ judgement: statedKey('judgement') }),
  all: object({ all: list(test) }),
  any: object({ any: list(test) }),
  not: object({ not: test }),
  least: (value, path) => {
    const told = object({ least: whole(1, 100), of: list(test) })(value, path);
    if (told.least > told.of.length) throw mistake(join(path, 'least'), 'least_out_of_range');
    return told;
  },
});

const given = number(0, 1000);
const band: Read<Band> = object({ bar, points: given });
const option: Read<Choice> = object({ zh: text, en: text, test });

export const points: Read<Points> = (value, path) => POINTS(value, path);

const POINTS: Read<Points> = byKey<Points>({
  bands: byKey<Points>({
    from: (value, path) => inOrder(object({ bands: quantity, from: list(band), else: given })(value, path), path),
    upTo: (value, path) => inOrder(object({ bands: quantity, upTo: list(band), else: given })(value, path), path),
  }),
  best: object({ best: list(points) }),
  per: object({ per: quantity, step: number(0.0001, MOST), points: given, cap: given }),
  each: object({ each: list(option), points: given, cap: given }),
  first: (value, path) => {
    const told = object({ first: list(object({ zh: text, en: text, test, points: given })), else: given })(value, path);
    const worth = [...told.first.map((one) => one.points), told.else];
    const wrong = worth.findIndex((points, at) => points < (worth[at + 1] ?? 0));
    if (wrong >= 0) throw mistake(`${join(path, 'first')}[${wrong}].points`, 'points_out_of_order');
    return told;
  },
  choice: (value, path) => {
    const told = object({ choice: statedKey('choice'), gives: anything })(value, path);
    const known = (statedMeaning(told.choice).choices ?? []).map(({ code }) => [code, given] as const);
    return { choice: told.choice, gives: object(Object.fromEntries(known))(told.gives, join(path, 'gives')) };
  },
  given: object({ given: statedKey('number'), cap: given }),
});

/** Each bar once, from the best on, and every better band gives more: no overlap, no hole. */
function inOrder<T extends Extract<Points, { bands: unknown }>>(read: T, path: string): T {
  const key = 'from' in read ? 'from' : 'upTo';
  const bands = 'from' in read ? read.from : read.upTo;
  const worse = [...bands.slice(1), { bar: null, points: read.else }];
  bands.forEach((one, at) => {
    const next = worse[at];
    if (!next) return;
    if (next.bar !== null && (key === 'from' ? next.bar >= one.bar : next.bar <= one.bar))
      throw mistake(`${join(path, key)}[${at + 1}].bar`, 'bands_out_of_order');
    if (next.points >= one.points) throw mistake(`${join(path, key)}[${at}].points`, 'points_out_of_order');
  });
  return read;
}
