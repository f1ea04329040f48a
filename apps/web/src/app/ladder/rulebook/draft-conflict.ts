import { numbersOf } from '@yanzhen/domain/ladder/rulebook/numbers';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import type { ConflictField } from '../../shared/feedback/conflict';
import { worded } from '../../shared/ladder-words/wording';
import type { DraftState } from './draft-state';
import { numberLabel, shownNumber } from './number-words';
import { outlineOf, wordsOf } from './outline';

type Sentences = Record<string, string>;

/** What I changed, and what the same thing says in the version that was saved meanwhile. */
export function conflictOf(seen: Rulebook, theirs: Rulebook, draft: DraftState) {
  const fields: ConflictField<Sentences>[] = [];
  const mine: Sentences = {};
  const now: Sentences = {};
  const tell = (key: string, label: string, my: string, their: string): void => {
    fields.push({ key, label });
    mine[key] = my;
    now[key] = their;
  };
  const clauses = new Map(outlineOf(seen).map((clause) => [clause.id, `${clause.number} ${clause.text}`]));
  const saved = new Map(numbersOf(theirs).map((number) => [number.path, number]));
  for (const number of numbersOf(seen)) {
    const value = draft.changes()[number.path];
    if (value === undefined) continue;
    const their = saved.get(number.path)?.value ?? number.value;
    const label = `${clauses.get(number.id) ?? ''} · ${numberLabel(seen, number)}`;
    tell(number.path, label, shownNumber(value, number.measure), shownNumber(their, number.measure));
  }
  const sentences = wordsOf(theirs);
  for (const [id, words] of Object.entries(draft.words())) {
    const their = sentences.get(id);
    tell(
      id,
      $localize`:@@rulebook.words.of:${clauses.get(id)}:clause: · 条文`,
      worded(words),
      their ? worded(their) : '—',
    );
  }
  return { fields, mine, theirs: now };
}
