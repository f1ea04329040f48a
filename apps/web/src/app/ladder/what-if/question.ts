import type { NumberChange } from '@yanzhen/contract/ladder/rulebook';
import type { AskWhatIf } from '@yanzhen/contract/ladder/what-if';
import type { Changes } from '../rulebook/tried-numbers';

const BETWEEN = ';';
const IS = '~';

/** `requires[2].test.atLeast~0.04;…`: the tried numbers as the address keeps them. What is no number is left out. */
export const numbersText = (changes: Changes): string =>
  Object.entries(changes)
    .map(([path, value]) => `${path}${IS}${value}`)
    .join(BETWEEN);

export const readNumbers = (text: string | undefined): Changes =>
  Object.fromEntries(
    (text ?? '')
      .split(BETWEEN)
      .map((part) => part.split(IS))
      .filter(([path, value]) => path && value && Number.isFinite(Number(value)))
      .map(([path, value]) => [path, Number(value)]),
  );

export interface Question {
  readonly book: number;
  readonly against: number;
  readonly numbers: readonly NumberChange[];
}

/** As the API wants it. */
export const asked = ({ book, against, numbers }: Question): AskWhatIf => ({
  book,
  against,
  ...(numbers.length ? { numbers: [...numbers] } : {}),
});

/** The same question as the query of an address. */
export const addressOf = ({ book, against, numbers }: Question): URLSearchParams =>
  new URLSearchParams({
    book: String(book),
    against: String(against),
    ...(numbers.length ? { numbers: JSON.stringify(numbers) } : {}),
  });
