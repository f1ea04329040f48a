import type { RegisterEntry } from '../../exchange/match-name';
import type { UnitCode } from '../../identity/unit';

/**
 * How an enterprise was found, the surest first, and how sure that is (of 100). The numbers order the ways and say which may be set
 * without asking; they are no probabilities.
 */
export const MATCH_SURENESS = {
  /** The credit code that the request names. */
  code: 100,
  /** A credit code within the text. */
  code_in_text: 95,
  /** The whole name; width, brackets and blanks do not count. */
  name: 95,
  /** The whole former name. */
  former_name: 90,
  /** The name without its remark, or the name that the remark tells. */
  note_in_cell: 85,
  /** The whole name, within the text. */
  name_in_text: 85,
  /** The name but for its legal form: with or without 有限公司. */
  legal_form: 75,
  /** A former name within the text. */
  former_in_text: 75,
  /** The part of the name that people say. */
  short_name: 60,
  short_in_text: 50,
} as const;
export type MatchWay = keyof typeof MATCH_SURENESS;
export const MATCH_WAYS = Object.keys(MATCH_SURENESS) as readonly MatchWay[];

/** Nobody is set by a name that several carry, nor by one in the text when the request says another name. */
const DIVIDED = 55;
const OTHER_NAMED = 45;
/** A short name is likelier that of a firm of the unit that the request comes from. */
const SAME_UNIT = 5;
const ASKED_BELOW = 70;

/** What a request says of who it is about. */
export interface Mention {
  readonly uscc: string | null;
  /** Where a form or a list asks for the enterprise. */
  readonly name: string | null;
  readonly text: string;
  readonly unitCode: UnitCode | null;
}

export interface EnterpriseMatch {
  readonly entry: RegisterEntry;
  readonly way: MatchWay;
  readonly sureness: number;
  /** The words that were found. */
  readonly told: string;
  /** Several are found by the same words, or the request names another one: a person tells, however sure the way. */
  readonly divided: boolean;
}

export interface FoundWay {
  readonly entry: RegisterEntry;
  readonly way: MatchWay;
  readonly told: string;
}

export interface Doubt {
  /** By the same words others are found too. */
  readonly divided: boolean;
  /** The request names somebody else, whom nobody knows. */
  readonly otherNamed: boolean;
}

export function weighed(
  { entry, way, told }: FoundWay,
  { divided, otherNamed }: Doubt,
  unit: UnitCode | null,
): EnterpriseMatch {
  const most = otherNamed ? OTHER_NAMED : divided ? DIVIDED : 100;
  const sure = Math.min(MATCH_SURENESS[way], most);
  const near = sure < ASKED_BELOW && unit === entry.unitCode ? SAME_UNIT : 0;
  return { entry, way, told, sureness: sure + near, divided: divided || otherNamed };
}

/** Who is set without asking: the one that is as sure as the bar, if no other is as sure. */
export function settled(matches: readonly EnterpriseMatch[], bar: number): RegisterEntry | null {
  const [first, second] = matches;
  if (!first || first.divided || first.sureness < bar) return null;
  return second && second.sureness >= first.sureness ? null : first.entry;
}
