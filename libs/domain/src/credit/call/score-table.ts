import { foldWidth } from '../../shared/folded-text';
import { readUscc } from '../../registry/uscc';
import { readMoment } from './moment';
import { type Points, readPoints } from './points';

/** A line of a pasted table or a workbook, as far as it could be read. */
export interface ScoreLine {
  /** Counted from 1, as in the table. */
  readonly line: number;
  /** What it says, for showing. */
  readonly who: string;
  readonly uscc: string | null;
  readonly name: string | null;
  readonly score: Points | null;
  readonly submittedAt: string | null;
  readonly problem: LineProblem | null;
}

export const LINE_PROBLEMS = [
  'who_missing',
  'score_unreadable',
  'score_beyond_most',
  'time_unreadable',
  'twice',
  'unknown',
  'ambiguous',
  'not_candidate',
] as const;
export type LineProblem = (typeof LINE_PROBLEMS)[number];

type Part = 'uscc' | 'name' | 'score' | 'submittedAt';
type Columns = Partial<Record<Part, number>>;

const HEADINGS: readonly (readonly [Part, RegExp])[] = [
  ['uscc', /信用代码|信用码|uscc|credit code/i],
  ['score', /得分|评分|分数|总分|分值|score|points/i],
  ['submittedAt', /时间|日期|submitted|date/i],
  ['name', /企业|单位|公司|名称|name|enterprise/i],
];

/** Reads what was copied out of a spreadsheet: tabs between the cells, with or without a row of headings. */
export function readScoreTable(text: string, most: Points): ScoreLine[] {
  const rows = text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, cells: line.split('\t').map((cell) => foldWidth(cell).trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [head] = rows;
  if (!head) return [];
  const named = headingsOf(head.cells);
  const body = named ? rows.slice(1) : rows;
  const columns = named ?? guessed(head.cells);
  const seen = new Set<string>();
  return body.map(({ line, cells }) => {
    const read = readLine(line, cells, columns, most);
    const key = read.uscc ?? read.name ?? '';
    const twice = key !== '' && seen.has(key);
    seen.add(key);
    return twice ? { ...read, problem: 'twice' as const } : read;
  });
}

/** Null when the row is none of headings. */
function headingsOf(cells: readonly string[]): Columns | null {
  const columns: Columns = {};
  for (const [index, cell] of cells.entries()) {
    const part = HEADINGS.find(([, pattern]) => pattern.test(cell))?.[0];
    if (part && columns[part] === undefined && readUscc(cell).uscc === null) columns[part] = index;
  }
  const known = Object.keys(columns).length;
  return known >= 2 || (known === 1 && cells.filter((cell) => cell !== '').length === 1 && !firmLike(cells))
    ? columns
    : null;
}

/** A single column of firm names must not lose its first one to the word 公司. */
const firmLike = (cells: readonly string[]): boolean => cells.some((cell) => /(公司|厂|合作社)$/.test(cell));

function guessed(cells: readonly string[]): Columns {
  const columns: Columns = {};
  for (const [index, cell] of cells.entries()) {
    if (cell === '') continue;
    const part: Part =
      readUscc(cell).uscc !== null
        ? 'uscc'
        : readPoints(cell) !== null
          ? 'score'
          : readMoment(cell)
            ? 'submittedAt'
            : 'name';
    columns[part] ??= index;
  }
  return columns;
}

function readLine(line: number, cells: readonly string[], columns: Columns, most: Points): ScoreLine {
  const at = (part: Part): string => cells[columns[part] ?? -1] ?? '';
  const { uscc } = readUscc(at('uscc'));
  const name = at('name') || null;
  const score = readPoints(at('score'));
  const submittedAt = readMoment(at('submittedAt'));
  const problem: LineProblem | null =
    uscc === null && name === null
      ? 'who_missing'
      : at('score') !== '' && score === null
        ? 'score_unreadable'
        : score !== null && score > most
          ? 'score_beyond_most'
          : at('submittedAt') !== '' && submittedAt === null
            ? 'time_unreadable'
            : null;
  return { line, who: name ?? (at('uscc') || cells.join(' ')), uscc, name, score, submittedAt, problem };
}
