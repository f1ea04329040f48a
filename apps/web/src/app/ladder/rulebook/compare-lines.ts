import { compareBooks } from '@yanzhen/domain/ladder/rulebook/compare-books';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { formatNumber } from '../../shared/format/numbers';
import { forceWords, scopesWords } from './book-words';
import { type Clause, outlineOf } from './outline';

/** A sentence on one side; `differs` when the other side does not say it. */
export interface SaidOnce {
  readonly text: string;
  readonly differs: boolean;
}

export interface Side {
  readonly number: string;
  readonly text: SaidOnce;
  readonly details: readonly SaidOnce[];
}

export type Change = 'same' | 'changed' | 'added' | 'removed';

/** One line of two books beside each other; a side is null where that book has no such clause. */
export interface ComparedLine {
  readonly id: string;
  readonly what: Change;
  readonly left: Side | null;
  readonly right: Side | null;
}

interface Line {
  readonly number: string;
  readonly text: string;
  readonly details: readonly string[];
}

/** The head of both books, then clause by clause; other words for the same rule count as a change, too. */
export function compareLines(left: Rulebook, right: Rulebook): ComparedLine[] {
  const [lines, others] = [linesOf(left), linesOf(right)];
  const head = HEAD.map((id): ComparedLine => besides(id, 'same', lines.get(id), others.get(id)));
  const clauses = compareBooks(left, right).map(({ id, what }) => {
    // The same thing may be a condition in one book and an item of a score in the other: two lines, not one.
    const clause = id.slice(id.lastIndexOf('/') + 1);
    return besides(
      id,
      what,
      what === 'added' ? undefined : lines.get(clause),
      what === 'removed' ? undefined : others.get(clause),
    );
  });
  return [...head, ...clauses];
}

function besides(id: string, what: Change, left: Line | undefined, right: Line | undefined): ComparedLine {
  const sides = { left: sideOf(left, right), right: sideOf(right, left) };
  return { id, what: what === 'same' && isReworded(sides) ? 'changed' : what, ...sides };
}

const isReworded = (sides: { left: Side | null; right: Side | null }): boolean =>
  [sides.left, sides.right].some((side) => side?.text.differs || side?.details.some(({ differs }) => differs));

function sideOf(line: Line | undefined, other: Line | undefined): Side | null {
  if (!line) return null;
  return {
    number: line.number,
    text: { text: line.text, differs: other !== undefined && other.text !== line.text },
    details: line.details.map((text) => ({ text, differs: other !== undefined && !other.details.includes(text) })),
  };
}

const HEAD = ['@document', '@force', '@scope'] as const;

function linesOf(book: Rulebook): Map<string, Line> {
  const head: Record<(typeof HEAD)[number], Line> = {
    '@document': { number: '', text: $localize`:@@rulebook.document:文号`, details: [book.document] },
    '@force': { number: '', text: $localize`:@@rulebook.force:有效期`, details: [forceWords(book)] },
    '@scope': { number: '', text: $localize`:@@rulebook.scope:范围`, details: [scopesWords(book.scope)] },
  };
  return new Map([...Object.entries(head), ...outlineOf(book).map((clause) => [clause.id, lineOf(clause)] as const)]);
}

const lineOf = ({ number, text, rule, exemptions, tables }: Clause): Line => ({
  number,
  text,
  details: [
    ...(rule ? [rule] : []),
    ...exemptions.map((one) => $localize`:@@rulebook.compare.exempt:豁免：${one.text}:text:（${one.rule}:rule:）`),
    ...tables.flatMap((table) => [
      ...(table.rule ? [table.rule] : []),
      ...table.lines.map(({ when, points }) => {
        const measured = table.of ? `${table.of} ${when}` : when;
        return $localize`:@@rulebook.compare.points:${measured}:when:：${formatNumber(points)}:points: 分`;
      }),
    ]),
  ],
});
